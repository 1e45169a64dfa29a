import { z } from 'zod';

/** What of a CycloneDX document is looked at; the rest stays as it is. */
export const Bill = z.looseObject({
    components: z.array(z.looseObject({ 'bom-ref': z.string() })),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() }))
});
export type Bill = z.infer<typeof Bill>;

/** What of npm's lock file is looked at. */
export const Lock = z.object({
    packages: z.record(
        z.string(),
        z.object({
            name: z.string().optional(),
            version: z.string().optional(),
            dev: z.boolean().optional(),
            link: z.boolean().optional()
        })
    )
});
export type Lock = z.infer<typeof Lock>;

/**
 * Leaves in a bill of all packages those that run, by the lock file; folders of this repository are none. What `npm sbom --omit=dev` writes lacks packages that run and that a
 * package for development brings along, too.
 */
export function billOfWhatRuns(bill: Bill, lock: Lock): Bill {
    const running = new Set(
        Object.entries(lock.packages).flatMap(([path, { name, version = '', dev, link }]) =>
            !path.includes('node_modules/') || dev || link
                ? []
                : [`${name ?? path.replace(/^.*node_modules\//, '')}@${version}`]
        )
    );
    const [root, ...others] = bill.dependencies;
    return {
        ...bill,
        components: bill.components.filter((component) => running.has(component['bom-ref'])),
        dependencies: [...(root ? [root] : []), ...others.filter(({ ref }) => running.has(ref))].map(
            ({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => running.has(on)) })
        )
    };
}
