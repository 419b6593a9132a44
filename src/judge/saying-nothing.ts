/** Which answers of a fiche say nothing: they stand for an absence. */
import { plain } from '../french/fold.ts';
import { isBlank } from '../french/invisible.ts';
import type { Draft } from '../model/draft.ts';
import { FIELDS, type Field } from '../model/fields.ts';
import { child, parentOf } from '../model/pointer.ts';
import { textsOf } from '../model/texts.ts';
import type { Catalogue } from './rule.ts';

/** Pointers of hollow answers of a whole fiche, and of lists that hold nothing else. */
export function hollowIn(draft: Draft, saysNothing: Catalogue['saysNothing']): ReadonlySet<string> {
  let found = KNOWN.get(draft);
  if (found === undefined) {
    found = listed(draft, saysNothing);
    KNOWN.set(draft, found);
  }
  return found;
}

/** Several rules ask: what is not there, and what stands for nothing, is the same to them. */
const KNOWN = new WeakMap<Draft, ReadonlySet<string>>();

function listed(draft: Draft, saysNothing: Catalogue['saysNothing']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { field, pointer, text } of textsOf(draft).all) {
    if (field === undefined || !PROSE.has(field) || isPutOff(pointer, text, draft)) continue;
    if (saysNothing(text, field.vide !== null)) found.add(pointer);
  }
  const holders = new Set([...found].map(parentOf));
  for (const pointer of holders) {
    const { value } = draft.follow(pointer);
    const isHollow = (item: unknown, rank: number) =>
      found.has(child(pointer, rank)) || (typeof item === 'string' && isBlank(item));
    if (Array.isArray(value) && value.every(isHollow)) found.add(pointer);
  }
  return found;
}

const PUT_OFF =
  /^(?:reste )?(?:a (?:definir|preciser|determiner|trouver)|sera (?:definie|precisee|trouvee)) (?:suite a|apres|a l'issue de|au terme de|a la fin de|pendant|lors de|par) l'(?:investigation|enquete)[\s.…!]*$/;

/** What an investigation is for: its solution may be left to it, until it ends. `pointer`, `text`: of one answer. */
export function isPutOff(pointer: string, text: string, draft: Draft): boolean {
  return pointer === '/solution/description' && draft.at('phase').text === 'investigation' && PUT_OFF.test(plain(text));
}

/** Prose that a phase asks for: choices, addresses and what nobody asks are what they are. */
function isProse(field: Field): boolean {
  const isText = (field.items ?? field.kind) === 'text' && field.format === null && field.choices.length === 0;
  const isAsked = field.tells.length > 0 || Object.values(field.due).some((level) => level !== null);
  return isText && isAsked && !isReference(field);
}

/** A short name given to something of the fiche, or the name of something given elsewhere: any word will do. */
function isReference({ name, path }: Field): boolean {
  return name === 'id' || REFERENCES.has(path);
}

const REFERENCES = new Set([
  'impact.indicateur_principal',
  'impact.indicateurs[].proxy_de',
  'perennisation.scenario_retenu',
  'perennisation.scenario_repli',
]);

const PROSE: ReadonlySet<Field> = new Set(FIELDS.filter(isProse));
