/** What nobody sees in an address or an identifier, and a dash that no keyboard types: the address then leads nowhere. */
import { asTyped, invisibleIn } from '../french/invisible.ts';
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import { EMAIL } from '../model/reading.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** Without any, a text is not looked at. */
const SUSPECT = /[\u00a0\u00ad\u180e\u200b-\u200f\u2010-\u2015\u2060-\u2064\u2212\ufeff]/;
const DASHES = /[\u2010-\u2015\u2212]/g;

export function hiddenInAddresses({ source, draft }: Snapshot): Finding[] {
  if (!SUSPECT.test(source.text)) return [];
  return [...source.entries].flatMap(([pointer, { shape }]): Finding[] => {
    const field = shape === 'scalar' ? fieldAtPointer(pointer) : undefined;
    if (field === undefined || (field.format !== 'email' && field.format !== 'uri' && field.name !== 'identifiant'))
      return [];
    const value = draft.follow(pointer).value;
    if (typeof value !== 'string' || !SUSPECT.test(value)) return [];
    // Refused as it stands: that is told by the schema.
    if (field.format === 'email' && !EMAIL.test(value)) return [];
    const typed = asTyped(value).replace(DASHES, '-').replace(/ /g, '');
    const name = invisibleIn(value) ?? 'un tiret de traitement de texte';
    const message = `${quote(typed)} cache ${name}, que personne ne voit et qui en fait une autre adresse. Retapez : ${typed}`;
    return [plainFinding('yaml', 'yaml/caracteres', 'error', message, { pointer, on: 'value' })];
  });
}
