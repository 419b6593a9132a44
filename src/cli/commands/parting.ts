/** What is said when an interview ends: what is solid, what to do next and with whom, what is left. */
import { plain } from '../../french/fold.ts';
import { unspoken } from '../../french/oral.ts';
import { enumerate, midSentence, plural, quote, typedName } from '../../french/typography.ts';
import { chapterLine, chaptersOf } from '../../interview/agenda/chapters.ts';
import { mendingAgenda } from '../../interview/agenda/mending.ts';
import { agendaOf } from '../../interview/agenda/screens.ts';
import type { Standard } from '../../interview/agenda/standard.ts';
import type { Diagnostic } from '../../judge/finding.ts';
import { lint } from '../../judge/lint.ts';
import { hollowIn } from '../../judge/saying-nothing.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAt, fieldAtPointer } from '../../model/fields.ts';
import type { Phase } from '../../model/phase.ts';
import { isWithin, toDotted } from '../../model/pointer.ts';
import { tellersOf } from '../../model/tellers.ts';
import { WHO_WORDS } from '../../model/who.ts';
import { firstPoints } from '../../report/first-screen.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { soonIn } from '../../text/told/soon.ts';
import { isUnsure } from '../../text/told/unsure.ts';
import { unfoundSentence } from '../files/names.ts';

/** `mode`: what the commands that talk are to be given, as the person gave it: ` --accessible`, or nothing. */
export function ending(path: string, fiche: Snapshot, today: string, mode = ''): string {
  const report = lint(path, fiche, CATALOGUE, { today, phase: null, gate: false });
  const phase = report.phase ?? 'investigation';
  const solid = solidAnswers(fiche, phase, report.findings);
  const next = nextPoints(path, fiche, report.findings, { catalogue: CATALOGUE, today, phase }).map(nextLine);
  const planned = unspoken(soonIn(fiche.draft.at('pire_scenario.description').text ?? '').join(' '));
  const agenda = mendingAgenda(fiche, 'coeur', { catalogue: CATALOGUE, today, phase });
  const chapters = chaptersOf(agenda, fiche.draft);
  const isSigned = fiche.draft.at('porteur.nom').isAnswered;
  const parts = [
    `\nVotre fiche est écrite dans ${path}.${unfoundSentence(path)}${isSigned ? '' : ` Elle n’est pas signée : vos nom et administration restent à dire.`}`,
    ...(solid.length > 0 ? [`Ce qui est déjà clair : ${enumerate(solid.map(quote), 'et')}.`] : []),
    ...(planned === '' ? [] : [`Ce que vous avez prévu : « ${planned} »`]),
    ...(next.length > 0
      ? [`\n${next.length > 1 ? 'Les prochaines choses à faire' : 'La prochaine chose à faire'} :\n${next.join('\n')}`]
      : []),
    `\nPour la lire ou l’envoyer comme un document : fiche voir ${typedName(path)}`,
    `Pour voir ce qui lui manque : fiche lint ${typedName(path)}`,
    chapters.length > 0
      ? `Pour aller plus loin, partie par partie : fiche edit ${typedName(path)}${mode}\n${chapters
          .slice(0, MOST_CHAPTERS)
          .map((chapter) => `- ${chapterLine(chapter)}`)
          .join(
            '\n',
          )}${chapters.length > MOST_CHAPTERS ? `\n- et ${plural(chapters.length - MOST_CHAPTERS, 'autre partie', 'autres parties')}` : ''}`
      : `Rien ne manque pour l’instant. Pour savoir si elle est prête pour le comité : fiche lint ${typedName(path)} --gate`,
  ];
  return parts.join('\n');
}

/** What the service is about comes before who carries it, and what the end of the phase will ask before either is idle. */
function nextPoints(
  path: string,
  fiche: Snapshot,
  now: readonly Diagnostic[],
  { catalogue, today, phase }: Standard,
): Diagnostic[] {
  const { findings: atGate } = lint(path, fiche, catalogue, { today, phase, gate: true });
  const isAsked = ({ ask, pointer }: Diagnostic) => ask !== null && !isTold(pointer, fiche.draft);
  const later = atGate.filter((one) => one.severity === 'error' && !AT_THE_END.test(one.pointer));
  const ranked = [
    firstPoints(now.filter((one) => isAsked(one) && !ABOUT_PEOPLE.test(one.pointer))),
    firstPoints(later.filter((one) => isAsked(one) && !ABOUT_PEOPLE.test(one.pointer))),
    firstPoints(now.filter((one) => isAsked(one) && ABOUT_PEOPLE.test(one.pointer))),
  ].flat();
  return ranked.filter(({ ask }, rank) => ranked.findIndex((one) => one.ask === ask) === rank).slice(0, MOST_NEXT);
}

const MOST_NEXT = 3;
const ABOUT_PEOPLE = /^\/(?:porteur|contact|thematiques)/;
/** What the inquiry concludes is no next thing while it goes on. */
const AT_THE_END = /^\/investigation\/(?:motif|verdict)/;

const MOST_CHAPTERS = 3;
const MOST_SOLID = 4;

/** What was told without doubting, and of which no rule has anything to say. */
function solidAnswers(fiche: Snapshot, phase: Phase, findings: readonly Diagnostic[]): string[] {
  const hollow = hollowIn(fiche.draft, CATALOGUE.saysNothing);
  return agendaOf(phase, 'essentiel')
    .screens.filter(({ items }) =>
      items.some((item) => {
        const at = 'field' in item ? fiche.draft.find(item.field) : null;
        if (at === null || !at.isAnswered || hollow.has(at.pointer) || isUnsure(at.text ?? '')) return false;
        return !findings.some(({ kind, pointer }) => kind === 'rule' && isWithin(pointer, at.pointer));
      }),
    )
    .map(({ title }) => title)
    .slice(0, MOST_SOLID);
}

/** Told in prose: its details come with the parts, and what was just said is not asked at once. */
function isTold(pointer: string, draft: Draft): boolean {
  const [path = ''] = toDotted(pointer).split('[', 1);
  if (path === 'pire_scenario.petites_actions' && soonIn(draft.at('pire_scenario.description').text ?? '').length > 0)
    return true;
  return tellersOf(path).some((teller) => draft.find(teller.path).isAnswered);
}

/** « le risque « problème » est inconnu », of « Niveau du risque sur le problème »: the message itself says where. */
function isSaid(title: string, message: string): boolean {
  return [...message.matchAll(/« ([^«»]{3,40}) »/g)].some(([, word = '']) => plain(title).includes(plain(word)));
}

function nextLine({ kind, ask, message, pointer, who }: Diagnostic, rank: number): string {
  const field = kind === 'rule' ? fieldAtPointer(pointer) : undefined;
  const isNamed = field !== undefined && message.includes(quote(field.title));
  const title = (isNamed ? fieldAt(field.list ?? field.parent) : undefined)?.title ?? field?.title;
  // What is written is changed where it stands: its question alone would not say where.
  if (title !== undefined)
    return message.startsWith('Dans ') || isSaid(title, message)
      ? `${rank + 1}. ${message}`
      : `${rank + 1}. Dans ${quote(title)} : ${midSentence(message)}`;
  const person = who[0] === undefined || who[0] === 'porteur' ? '' : ` Avec : ${WHO_WORDS[who[0]]}.`;
  return `${rank + 1}. ${ask}${person}`;
}
