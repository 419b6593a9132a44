/** The two screens that end the twelve questions: the four risks at once, and who signs. */

import { withNameCapitals } from '../../french/capitalised-names.ts';
import { CIVILITY, RANK } from '../../french/civilities.ts';
import { isFirstName } from '../../french/first-names.ts';
import { isBlank } from '../../french/invisible.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAt } from '../../model/fields.ts';
import patterns from '../../model/patterns.json' with { type: 'json' };
import type { Snapshot } from '../../source/snapshot.ts';
import { kindOfName } from '../../text/persons.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import type { LevelsPrompt } from '../agenda/ask.ts';
import { hypothesisOf } from '../facts/understood.ts';
import { recordAnswer } from '../writing/record.ts';
import { AT_END, employed } from './employer.ts';
import type { Turn } from './turn.ts';

const LEVELS = fieldAt('risques.probleme.niveau')?.choices ?? [];
const UNKNOWN = 'inconnu';

/** The hypothesis of each, as it is written or as it is proposed; its level, unknown until said. `begun`: those chosen before. */
export function levelsOf(draft: Draft, begun: string | null): Pick<LevelsPrompt, 'rows' | 'levels' | 'initial'> {
  const chosen = begun?.split(',') ?? [];
  const isLevel = (value: string | undefined) => LEVELS.some((level) => level.value === value);
  return {
    rows: RISK_AXES.map((axis) => ({
      name: AXIS_WORDS[axis],
      label: `${DOUBTS[axis]} Pari : ${supposed(axis, draft)}`,
    })),
    levels: LEVELS,
    initial: RISK_AXES.map((axis, rank) => {
      const value = chosen[rank];
      return value !== undefined && isLevel(value) ? value : (draft.find(`risques.${axis}.niveau`).text ?? UNKNOWN);
    }),
  };
}

/** What each risk is, in the words of somebody who never heard of it. */
const DOUBTS: Readonly<Record<(typeof RISK_AXES)[number], string>> = {
  probleme: 'Et si trop peu de gens en souffraient ?',
  solution: 'Et si votre idée ne les aidait pas ?',
  impact: 'Et si rien ne changeait pour eux ?',
  portage: 'Et si votre hiérarchie ne suivait pas ?',
};

function supposed(axis: string, draft: Draft): string {
  return draft.find(`risques.${axis}.hypothese`).text ?? hypothesisOf(axis, draft);
}

/** « déploiement inconnu, problème fort »; what nobody said is not told. */
export function levelWords(draft: Draft): string {
  const said = RISK_AXES.flatMap((axis) => {
    const value = draft.find(`risques.${axis}.niveau`).text;
    const label = LEVELS.find((level) => level.value === value)?.label;
    return label === undefined ? [] : [`${AXIS_WORDS[axis]} ${label.toLowerCase()}`];
  });
  return said.length > 0 ? said.join(', ') : 'non renseigné';
}

/** A level and the hypothesis it is about: confirmed together. */
export function levelled(choices: readonly string[], draft: Draft): Turn {
  const edit = (fiche: Snapshot) =>
    RISK_AXES.reduce((done, axis, rank) => {
      const written = recordAnswer(done, `risques.${axis}.hypothese`, supposed(axis, draft));
      return recordAnswer(written, `risques.${axis}.niveau`, choices[rank] ?? UNKNOWN);
    }, fiche);
  return { edit, outcome: 'yes', notes: [] };
}

/** « Samira Colin, mairie de Vierzon », as it would be typed; empty when neither is known. */
export function signatureOf(draft: Draft): string {
  return [draft.at('porteur.nom').text, draft.at('portage.administration').text].filter(Boolean).join(', ');
}

/** The name, the post and the administration, in any order but that the name is a person's; « bah c’est moi » is none of them. */
export function signed(text: string, draft: Draft): Turn {
  const none: Turn = { edit: null, outcome: 'yes', notes: [] };
  if (isBlank(text) || text.trim() === signatureOf(draft)) return none;
  const parts = text
    .replace(PHONE, ' ')
    // « chef du bureau de la flotte (BF), DGAMPA »: short for what was just told.
    .replace(/(?<=\p{Ll}{3}) \(\p{Lu}{2,6}\)(?=, ?\p{L})/gu, '')
    .split(SEPARATORS)
    .map((part) => withoutEnd(bare(part)))
    .flatMap(nameApart)
    .filter((part) => /\p{L}/u.test(part));
  const found =
    parts.find(
      (part) => FULL_NAME.test(part) && !NOBODY.test(part) && !HOUSE_OF.test(part) && kindOfName(part) === 'person',
    ) ??
    parts.find(
      (part) => !NOBODY.test(part) && !HOUSE_OF.test(part) && !/\d/.test(part) && kindOfName(part) === 'person',
    ) ??
    '';
  const others = parts.filter((part) => part !== found && !NOBODY.test(part) && !LABEL.test(part));
  // « je suis DPIP au SPIP »: initials may be what one does.
  const post = /(?<!\p{L})[Jj]e suis (\p{Lu}{2,6})(?= (?:au|aux|à|du|de)(?!\p{L}))/u.exec(text)?.[1];
  const employer = employed(others.filter((part) => part !== post));
  const { administration, service } = employer;
  const role = [post, employer.role].filter(Boolean).join(', ');
  const name = withNameCapitals(SHOUTED.test(found) ? found.toLowerCase() : found);
  const mail = MAIL.exec(text)?.[0] ?? '';
  const told = [
    ['porteur.nom', name],
    ['porteur.courriel', mail],
    ['porteur.fonction', role],
    ['porteur.structure', [service, administration].filter(Boolean).join(', ')],
    ['portage.administration', administration],
  ].filter(([, value]) => value !== '');
  const edit = (fiche: Snapshot) =>
    told.reduce((done, [path = '', value = '']) => recordAnswer(done, path, value), fiche);
  const said = [
    ['nom', name],
    ['courriel', mail],
    ['fonction', role],
    ['service', service],
    ['administration', administration],
  ].filter(([, value]) => value !== '');
  const lacking = [...(name === '' ? ['votre nom'] : []), ...(administration === '' ? ['votre administration'] : [])];
  const back = said.length === 0 ? '' : `Noté : ${said.map((one) => one.join(', ')).join(' ; ')}.`;
  const lack = lacking.length === 0 ? '' : `Il manquera ${lacking.join(' et ')}.`;
  return { edit: said.length === 0 ? null : edit, outcome: 'yes', notes: [[back, lack].filter(Boolean).join(' ')] };
}

/** « NADIA BERRAHAL »; « J. MOREAU » keeps its initial. */
const SHOUTED = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){1,3}$/u;

/** A number to call has no place in the fiche, which many people read. */
const PHONE =
  /(?:,? ?(?:t[ée]l(?:[ée]phone)?|portable|mobile|ligne directe|poste)\.? ?:? ?)?(?<!\d)(?:(?:\+33 ?|0)\d(?:[ .-]?\d\d){4}|(?<=poste ?:? ?)\d{2,6})(?!\d)/giu;

const MAIL = new RegExp(`(?<![\\w.-])${patterns.email}`);

/** « moi », « je bosse »: nobody yet. */
const NOBODY =
  /^(?:(?:plut[ôo]t|assez|tr[èe]s|trop|peu) )?(?:faible|moyen(?:ne)?|[ée]lev[ée]e?|forte?|inconnu|oui|non|bien|mal|ok|merci|bof|pas|rien|je sais pas|sais pas)(?: |$)|^(?:moi(?:[- ]m[êe]me)?|je|j['’]|c['’]est moi|nous|on|anonyme|personne)(?![\p{L}-])|@/iu;

/** « DDETS du Gers », where « SARRAT Luc » is somebody. */
const HOUSE_OF = /^\p{Lu}{3,}\p{Ll}{0,2} (?:du |de |des |d['’])/u;

/** « Nom : … », as a form asks. */
const LABEL = /^(?:nom|pr[ée]nom|fonction|poste|service|structure|administration|signature|sign[ée])$/iu;

function nameApart(part: string): string[] {
  const name = POST.exec(part)?.[1] ?? '';
  const isName = name !== '' && kindOfName(withNameCapitals(name.trim())) === 'person';
  if (isName) return [name.trim().replace(AT_END, ''), ...part.slice(name.length).split(WORKS_AT)];
  const [, own = '', rest = ''] = NAME_FIRST.exec(part.trim()) ?? [];
  // « Gerard Vasseur pref 45 »: a name, then what is none.
  return isFirstName(own.split(' ')[0] ?? '') ? [own, rest] : [part];
}

const NAME_FIRST = /^(\p{L}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) ((?!d(?:e|u|es|’|') ?)(?:\p{Ll}|\p{Lu}{2}|\d).*)$/u;

const ORGANISATIONS =
  '(?:mairie|(?:sous-)?pr[ée]fecture|ville|commune|d[ée]partement|conseil|r[ée]gion|m[ée]tropole|minist[èe]re|direction|bureau|service|CAF|CPAM|CCAS|DDT|DREAL|ARS|rectorat|tribunal|h[ôo]pital|CHU|agence|caisse)';
const PLACED = `(?:pour la|pour le|pour l['’]|pour|de la|du|de l['’]|de|[àa] la|[àa] l['’]|au|aux|chez) ?(?=${ORGANISATIONS}(?!\\p{L}))`;
/** Right after a name: « Bruno Caillaud DDPP des Deux-Sèvres », « Samira Colin mairie de Vierzon ». */
const EMPLOYER =
  "(?:(?:la |l[’'])?(?:[Mm]airie|(?:[Ss]ous-)?[Pp]r[ée]fecture|[Mm]inist[èe]re|[Rr]ectorat|[Tt]ribunal|[Hh][ôo]pital|[Aa]gence|[Cc]aisse|[Dd]irection|service|[Cc]onseil (?:d[ée]partemental|r[ée]gional)|universit[ée]|[Cc]ommissariat|gendarmerie|brigade|caserne|cr[èe]che|coll[èe]ge|lyc[ée]e|[ée]cole|acad[ée]mie|m[ée]tropole|communaut[ée]|d[ée]partement|r[ée]gion|syndicat|office|institut|chambre|mus[ée]e|prison|centre|maison|ville)|CAF|CPAM|CNAM|CNAF|CCAS|DDT(?:M|-M)?|DDPP|DDETS|DREETS|DREAL|DRAAF|DRAC|DSDEN|DGFIP|DGCCRF|DGAC|DIR|ARS|MDPH|CHU|CHR|EHPAD|SDIS|SAMU|URSSAF|DINUM|ANCT|ONF|OFB|CROUS|CIAS|OFII|INSEE|IGN|DGS|EPCI)";
/** What somebody does, or where, said right after the name: « josiane petit secretaire de mairie », « maryse lebrun mairie de Vierzon ». */
const POST = new RegExp(
  `^((?:\\p{L}[\\p{L}’'-]+ ){2,4}?)(?=(?:${EMPLOYER}|secr[ée]taire|direct(?:eur|rice)|sous-direct|cheff?e?|charg[ée]e?|responsable|adjointe?|inspect(?:eur|rice)|agente?|conseill[eè]re?|infirmi[eè]re?|m[ée]decin|assistante?|gestionnaire|instruct(?:eur|rice)|ing[ée]nieure?|technicien(?:ne)?|coordinat(?:eur|rice)|r[ée]f[ée]rente?|polici[eè]re?|gendarme|maire|greffi[eè]re?|professeure?|enseignante?|animat(?:eur|rice)|[ée]ducat(?:eur|rice)|juriste|cadre|attach[ée]e?)(?!\\p{L}))`,
  'iu',
);

/** « directrice de la crèche », « ingénieur routes département de la Creuse ». */
const WORKS_AT = new RegExp(
  `(?<!cheff?e?) (?:de la |de l['’]|du |de |d['’]|à la |à l['’]|au |aux )?(?=${EMPLOYER}(?!\\p{L}))`,
  'iu',
);
const SEPARATORS = new RegExp(
  `[,;()\\n]|,? (?:et )?(?:je |j['’]|moi )(?:travaille|bosse|suis|exerce)(?: |$)|[ \\u00a0]?: | / | [-–—] |(?<![Cc]hef|[Cc]heffe|[Pp]r[ée]fecture|[Cc]onseil|[Cc]hambre|[Aa]gence) (?=${PLACED})| (?=(?:au|aux|à la|à l['’]) ?\\p{Lu}{3})|(?<=\\p{Lu}[\\p{L}’'-]{1,30}) (?=${EMPLOYER}(?!\\p{L}))`,
  'u',
);
const LEADS = new RegExp(
  `^(?:(?:bah|ben|alors|euh|oui|donc|et|hein)[\\s,]+)*(?:(?:c['’]est|je suis|moi,? c['’]est|moi,?|je m['’]appelle|je soussignée?,?)(?:\\s+|$))*(?:${PLACED})?`,
  'iu',
);
/** « au SPIP » */
const AT_HOUSE = /^(?:au |aux |à la |à l['’] ?)(?=\p{Lu}{3})/u;
const FULL_NAME = new RegExp(
  `^(?:(?:${CIVILITY}|${RANK}) )?(?:(?!\\p{Lu}{2,4} \\p{Lu}\\p{Ll})\\p{Lu}[\\p{L}’'-]+)(?: (?:de |du |d['’]|le |la )?\\p{Lu}[\\p{L}’'-]+){1,3}$|^\\p{Lu}\\. ?\\p{Lu}[\\p{L}’'-]+$`,
  'u',
);

function bare(part: string): string {
  return part.trim().replace(LEADS, '').replace(AT_HOUSE, '').trim();
}
