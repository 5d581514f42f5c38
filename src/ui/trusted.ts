interface Rules {
  readonly createHTML: (markup: string) => string;
  readonly createScriptURL: (address: string) => string;
}

/** The browser's Trusted Types, which not all browsers have. */
interface Guard {
  createPolicy<K extends keyof Rules>(name: string, rules: Pick<Rules, K>): Pick<Rules, K>;
}

/** A policy of those that the page allows; undefined where the browser knows none, and needs none. */
export const trusted = <K extends keyof Rules>(
  name: 'drawing' | 'worker',
  rules: Pick<Rules, K>,
): Pick<Rules, K> | undefined => (window as { trustedTypes?: Guard }).trustedTypes?.createPolicy(name, rules);
