/** How somebody knows what they tell, and where their figure comes from. */
import { plain } from '../../french/fold.ts';
import { numbersIn, WORDS } from '../../french/numerals.ts';
import { plural } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { sentences } from '../../text/sentences.ts';
import { evidenceSaid } from '../../text/spans/evidence-said.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import { type Evidence, evidenceIn } from '../../text/told/evidence.ts';
import { sizeIn } from '../../text/told/size.ts';
import { object, type Reader, type Told, told } from './fact.ts';
import { toldBack } from './said-back.ts';

function sizeOf(draft: Draft): number | undefined {
  return draft.at('probleme.ampleur.nombre').number ?? sizeIn(draft.at('probleme.enonce').text ?? '')?.count;
}

/** « 38 % vient de mon comptage, les 2 900 viennent du rapport »: of the size, and of nothing else. */
function ofTheSize(text: string, size: number | undefined, today: string): string | undefined {
  const own = sentences(text)
    .flatMap((sentence) => sentence.split(/[,;] /))
    .find((clause) => size !== undefined && numbersIn(plain(clause)).includes(size));
  return own === undefined ? undefined : evidenceIn(own, today)?.source;
}

/** « Le logiciel compte 3 dossiers incomplets sur 10 » tells nothing of where 11 000 comes from. */
function isOfAnother(text: string, { source, met, whom = '' }: Evidence, size: number | undefined): boolean {
  const own = source === undefined ? undefined : sentences(text).find((sentence) => sentence.includes(source));
  const people = [met, ...numbersIn(plain(whom))];
  const counted = numbersIn(plain(own ?? '')).filter((one) => (one < 1900 || one > 2100) && !people.includes(one));
  return size !== undefined && counted.length > 0 && !counted.includes(size);
}

/** A proof that says how much was looked at. */
const COUNTED = new RegExp(`(?<![a-z])(?:\\d+|${WORDS}) [a-z]{3}`);

export const toldEvidence: Reader = (text, draft, today, said = text) => {
  const found = evidenceSaid(text, said, today);
  if (found === null) return [];
  const { year, met, whom, type, sentence } = found;
  const size = sizeOf(draft);
  const source = ofTheSize(text, size, today) ?? (isOfAnother(text, found, size) ? undefined : found.source);
  // « J’ai passé trois jours à l’accueil »: nobody is counted, and it proves all the same.
  const isSeen =
    source === undefined &&
    met === undefined &&
    type !== undefined &&
    type !== 'entretien' &&
    COUNTED.test(plain(sentence));
  if (source === undefined && met === undefined && !isSeen) return [];
  const people =
    met === undefined
      ? []
      : [`vous avez parlé avec ${whom?.replace(/, (?=[^,]*$)/, ' et ') ?? plural(met, 'personne')}`];
  // What proves is one thing, with whom it was heard from; where the figure comes from is another.
  const proof = [...people, ...(isSeen ? [`votre preuve : « ${withoutEnd(sentence)} »`] : [])].join(' ; ');
  return [
    ...(type === undefined
      ? []
      : told(proof, ['probleme.preuves', [object({ type, description: sentence, nombre: met })]])),
    ...sourceTold(source === undefined ? null : { source, year: year ?? null }, text),
  ];
};

/** Where a figure comes from, and when it was counted. */
export function sourceTold(cited: { source: string; year: number | null } | null, text: string): readonly Told[] {
  if (cited === null) return [];
  const { source, year } = cited;
  return toldBack(text, ['probleme.ampleur.source', source], ['probleme.ampleur.annee', year ?? undefined]);
}
