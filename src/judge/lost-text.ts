/** What a person typed and YAML took away without a word. */
import type { Snapshot } from '../source/snapshot.ts';
import { cutTextFinding, cutTexts } from './cut-text.ts';
import { droppedSigns } from './dropped-sign.ts';
import { escapedTextFinding, escapedTexts } from './escaped-text.ts';
import type { Finding } from './finding.ts';
import { hiddenInAddresses } from './hidden-in-address.ts';
import { mergedElements } from './merged-element.ts';
import { misreadTexts } from './misread-text.ts';
import { openTexts } from './open-text.ts';
import { splitElements } from './split-element.ts';
import { type SwallowedKey, swallowedFinding } from './swallowed-key.ts';
import { tornQuotes } from './torn-quotes.ts';

/** `swallowed`: keys that texts hold. `--fix` brings each of them back, where there is one way to. */
export function lostTexts(snapshot: Snapshot, swallowed: readonly SwallowedKey[]): Finding[] {
  return [
    ...cutTexts(snapshot).map(cutTextFinding),
    ...openTexts(snapshot),
    ...escapedTexts(snapshot).map(escapedTextFinding),
    ...droppedSigns(snapshot),
    ...swallowed.map(swallowedFinding),
    ...mergedElements(snapshot),
    ...splitElements(snapshot),
    ...tornQuotes(snapshot),
    ...misreadTexts(snapshot),
    ...hiddenInAddresses(snapshot),
  ];
}
