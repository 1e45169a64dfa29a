import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listSource, readSource } from './sourceFiles.ts';

describe('Names in Apex, where upper and lower case are one', () => {
    for (const path of listSource('.cls', '.trigger')) {
        it(`no parameter or variable hides a constant: ${path}`, () => {
            assert.deepEqual(hiddenConstants(readSource(path)), [], 'Rename the parameter or the variable');
        });
    }

    it('finds what hides a constant', () => {
        const hiding = [
            'Boolean fits(String key) { return KEY == key; }',
            'Boolean fits() { String key; return KEY == key; }',
            'Boolean fits(\n    String other,\n    String key\n) { return KEY == key; }'
        ];

        for (const apex of hiding) {
            assert.deepEqual(hiddenConstants(`static final String KEY = 'a'; ${apex}`), ['KEY'], apex);
        }
    });
});

/** Lists constants whose name is also that of a parameter or a local variable, whatever the case of either. */
function hiddenConstants(source: string): readonly string[] {
    const apex = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\])*'/g, '');
    const constants = [...apex.matchAll(/static final [\w.<>, ]+? (\w+) =/g)].map(([, name = '']) => name);
    const declared = [...apex.matchAll(/[\w>\]] (\w+)(?=\s*[,);=:])/g)].map(([, name = '']) => name);

    return constants.filter((constant) =>
        declared.some((name) => name !== constant && name.toLowerCase() === constant.toLowerCase())
    );
}
