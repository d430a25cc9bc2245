import fc from 'fast-check';
import { policyFiles } from './policy-file.fixture.ts';

const off = fc.constantFrom('complaint', 'legal', 'vip').map((name) => ({ name, off: true }));

/** What of the triggers of generated files a channel may write. */
const section = fc
  .tuple(
    policyFiles.map(({ triggers }) => triggers ?? {}),
    fc.uniqueArray(off, { maxLength: 2, selector: ({ name }) => name }),
  )
  .map(([triggers, gone]) => {
    const { confidence, alwaysHuman = [], ...others } = triggers;
    const scored = typeof confidence === 'object' ? { ...confidence, byChannel: {} } : confidence;
    const rules = [...alwaysHuman.filter(({ name }) => gone.every((rule) => rule.name !== name)), ...gone];
    return {
      triggers: { ...others, ...(scored !== undefined && { confidence: scored }), alwaysHuman: rules },
    };
  });

/** Policies as managers write them, with sections of channels. */
export const channelFiles = fc
  .tuple(policyFiles, fc.dictionary(fc.constantFrom('chat', 'email', 'voice'), section, { maxKeys: 3 }))
  .map(([file, channels]) => ({ ...file, channels }));
