import { inheritedIn, ownPolicyYaml, policyYaml, type Policy } from '#domain/policy';

/**
 * A policy as a file that can be put back: with every default, or, where it inherits, what the workspace has itself.
 * @param extent `whole`: with every default in any case
 */
export function yamlOf(document: string, policy: Policy, extent: 'own' | 'whole' = 'own'): string {
  const inherits = extent === 'whole' ? undefined : inheritedIn(document);
  if (inherits === undefined) return policyYaml(policy);
  return `# over version ${inherits.version} of the global policy, hash ${inherits.hash}\n${ownPolicyYaml(inherits.own)}`;
}
