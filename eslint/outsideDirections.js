/** What the simulator, benchmarks and trials may import. @type {readonly import('./importDirections.js').ImportDirection[]} */
export const OUTSIDE_DIRECTIONS = [
    {
        files: ['simulator/**'],
        except: ['simulator/page/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'e2e', 'scripts', 'bench', 'trials', 'deploy'],
        tests: 'bound',
        sentence:
            'The simulator shares no code with the product: otherwise the mistake of one would hide that of the other.'
    },
    {
        files: ['simulator/page/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator/org', 'e2e', 'scripts', 'bench', 'trials', 'deploy'],
        may: ['c/redactInline'],
        tests: 'bound',
        sentence:
            'The record page places the deployed component c/redactInline and shares no other code with the product.'
    },
    {
        files: ['bench/**'],
        except: ['bench/names/**', 'bench/panel/**', 'bench/proxy/**', 'bench/questions/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['proxy/detection/detect.ts'],
        sentence:
            'A benchmark knows the public function that it measures, and nothing of the rules: its data come from how people talk.'
    },
    {
        files: ['bench/proxy/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'trials', 'deploy'],
        mayTypes: ['c/proxyContract'],
        sentence: 'The proxy is measured from outside, as a program among others: the benchmark imports nothing of it.'
    },
    {
        files: ['bench/panel/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['simulator/org/startOrg.ts', 'simulator/page/startPage.ts', 'e2e/chromium.ts'],
        sentence:
            'The panel is measured from outside, on its page and in a browser: the benchmark imports nothing of it.'
    },
    {
        files: ['bench/names/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['proxy/detection'],
        sentence: 'What may once stand beside the recognisers reads what they read, and nothing else of the product.'
    },
    {
        files: ['bench/questions/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['proxy/detection/questions'],
        sentence: 'What trains the model of questions knows how that reads them, and nothing else of the product.'
    },
    {
        files: ['trials/**'],
        except: ['trials/soak/**'],
        never: ['force-app', 'e2e', 'bench', 'deploy', 'scripts'],
        may: ['scripts/requireNode.js'],
        sentence:
            'A trial runs the proxy and the simulator as they are, and is no test of their parts: those stand beside their source.'
    },
    {
        files: ['trials/soak/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'bench', 'deploy'],
        may: [
            'c/proxyContract',
            'simulator/org/seeds/randomNumbers.ts',
            'proxy/http/orgControl.ts',
            'proxy/http/rawSocket.ts',
            'proxy/state/testing/startRedis.ts'
        ],
        sentence:
            'The soak knows programs from outside, as their users do: it must not err together with what it judges.'
    }
];
