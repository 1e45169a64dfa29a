import { join } from 'node:path';
import { ComponentSet, MetadataConverter, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import { PROJECT } from './project.ts';
import { listFiles } from './sourceFiles.ts';

/** A package directory in the format that the Metadata API takes. */
export interface ConvertedPackage {
    /** Where its package.xml lies. */
    readonly root: string;
    /** Sorted, relative to the root. */
    readonly files: readonly string[];
    /** Files of the source that belong to some component, sorted, relative to the staged root. */
    readonly sourceFiles: readonly string[];
    /** `Type:Name` of each component of the source; those within another component go with it. */
    readonly components: readonly string[];
}

/** Converts a package directory of staged source as a deployment does, into a directory of the stage. */
export async function convertPackage(stageRoot: string, path: string): Promise<ConvertedPackage> {
    const set = ComponentSet.fromSource({ fsPaths: [join(stageRoot, path)] });
    set.projectDirectory = stageRoot;
    set.sourceApiVersion = PROJECT.sourceApiVersion;
    const root = join(stageRoot, 'converted', path);
    await new MetadataConverter().convert(set, 'metadata', {
        type: 'directory',
        outputDirectory: root,
        genUniqueDir: false
    });
    const components = [...set.getSourceComponents()];
    const sourceFiles = components
        .flatMap((component) => [component, ...component.getChildren()])
        .flatMap((component) => [component.xml ?? [], component.walkContent()].flat());
    return {
        root,
        files: listFiles('.', root),
        sourceFiles: [...new Set(sourceFiles.map((file) => file.slice(stageRoot.length + 1)))].sort(),
        components: components.map(memberOf)
    };
}

/**
 * Converts a package back to source, as a retrieval does, into a directory of the stage.
 *
 * @returns the directory in which the folders of the types lie
 */
export async function convertBack({ root }: ConvertedPackage): Promise<string> {
    const outputDirectory = `${root}-back`;
    await new MetadataConverter().convert(ComponentSet.fromSource(root), 'source', {
        type: 'directory',
        outputDirectory,
        genUniqueDir: false
    });
    return join(outputDirectory, 'main/default');
}

/** A folder has no type of its own in package.xml: it stands among what it holds, with a slash behind its name. */
function memberOf({ type, fullName }: SourceComponent): string {
    return type.folderContentType ? `${type.name.replace(/Folder$/, '')}:${fullName}/` : `${type.name}:${fullName}`;
}
