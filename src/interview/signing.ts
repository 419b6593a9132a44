/** The two screens that end the twelve questions: the four risks at once, and who signs. */
import { isBlank } from '../french/invisible.ts';
import { AXIS_WORDS, RISK_AXES } from '../model/axis.ts';
import type { Draft } from '../model/draft.ts';
import { fieldAt } from '../model/fields.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { kindOfName } from '../text/persons.ts';
import type { LevelsPrompt } from './ask.ts';
import { recordAnswer } from './record.ts';
import type { Turn } from './turn.ts';
import { hypothesisOf } from './understood.ts';

const LEVELS = fieldAt('risques.probleme.niveau')?.choices ?? [];
const UNKNOWN = 'inconnu';

/** The hypothesis of each, as it is written or as it is proposed; its level, unknown until said. `begun`: those chosen before. */
export function levelsOf(draft: Draft, begun: string | null): Pick<LevelsPrompt, 'rows' | 'levels' | 'initial'> {
  const chosen = begun?.split(',') ?? [];
  const isLevel = (value: string | undefined) => LEVELS.some((level) => level.value === value);
  return {
    rows: RISK_AXES.map((axis) => ({ name: AXIS_WORDS[axis], label: `Vous supposez : ${supposed(axis, draft)}` })),
    levels: LEVELS,
    initial: RISK_AXES.map((axis, rank) => {
      const value = chosen[rank];
      return value !== undefined && isLevel(value) ? value : (draft.find(`risques.${axis}.niveau`).text ?? UNKNOWN);
    }),
  };
}

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

/** The name, then the administration after the first comma; a name alone is a name. */
export function signed(text: string, draft: Draft): Turn {
  const none: Turn = { edit: null, outcome: 'yes', notes: [] };
  if (isBlank(text) || text.trim() === signatureOf(draft)) return none;
  const [name = '', ...others] = text
    .split(
      /[,;\n]| [-–—] | (?=(?:de la|du|de l['’]|de|à la|au) (?:mairie|pr[ée]fecture|ville|d[ée]partement|r[ée]gion|m[ée]tropole|minist[èe]re|direction|CAF|CPAM|CCAS|DDT|DREAL|ARS|rectorat|tribunal|h[ôo]pital|CHU|agence|caisse)(?!\p{L}))/u,
    )
    .map((part) =>
      part
        .trim()
        .replace(
          /^(?:de la|du|de l['’]|de|à la|au) ?(?=mairie|pr[ée]fecture|ville|d[ée]partement|r[ée]gion|m[ée]tropole|minist|direction|CAF|CPAM|CCAS|DDT|DREAL|ARS|rectorat|tribunal|h[ôo]pital|CHU|agence|caisse)/u,
          '',
        ),
    )
    .filter((part) => part !== '');
  // « nom, fonction, administration » too: the organisation is the one that is called so, or else the last.
  const organisation = others.find((part) => kindOfName(part) === 'organisation');
  const administration = organisation ?? others.at(-1) ?? '';
  const role = others.filter((part) => part !== administration);
  const parts = [
    ['porteur.nom', name],
    ['porteur.fonction', role.join(', ')],
    ['portage.administration', administration],
  ].filter(([, value]) => value !== '');
  const edit = (fiche: Snapshot) =>
    parts.reduce((done, [path = '', value = '']) => recordAnswer(done, path, value), fiche);
  const notes = administration === '' ? ['Noté : votre nom. Il manquera votre administration.'] : [];
  return { edit, outcome: 'yes', notes };
}
