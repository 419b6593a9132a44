import { MONTH } from '../../french/calendar-words.ts';
import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isCounted, provesNothing } from '../../text/no-proof.ts';
import { incompleteElementFindings } from '../elements.ts';
import { outOfMore } from '../told-counts.ts';

const proof = {
  type: 'entretien',
  description: '18 parents sur 22 ont attendu plus de deux mois',
  date: '2026-10-20',
  nombre: 22,
};

/** Somebody above wants it: nobody has lived it yet. */
const ORDER =
  /^(?:(?:le |la |l'|notre |mon |ma )?(?:cabinet|ministre|ministere|direct(?:eur|rice|ion)|prefete?|hierarchie|dg[as]?|president(?:e)?|maire|rect(?:eur|rice)|chef(?:fe)?|elus?|secretaire general(?:e)?)(?: [a-z' -]{2,40})? (?:nous |me )?(?:l'a |l'avait |a |avait )?(?:commande|demande|veut|voulait|souhaite|exige|impose|tient a|a vu))\b|\b(?:commande|demande|saisine|lettre de mission|instruction) (?:du|de la|de l') ?(?:cabinet|ministre|ministere|direct(?:ion|eur|rice)|prefet|hierarchie)\b|^(?:la )?feuille de route (?:ministerielle|nationale|de la direction)|^(?:reponse a (?:un |l')?)?appel a projets?\b|^idee (?:du|de la|de l') ?(?:dsi|direct(?:ion|eur|rice)|cabinet|ministre|chef\w{0,2}|president\w{0,1})\b/;

/** When it came counts nobody. */
const DAYS = new RegExp(
  `(?<![a-z\\d])(?:\\d{1,2}(?:er)? )?(?:${MONTH})(?: 20\\d\\d)?(?![a-z])|(?<!\\d)20\\d\\d(?!\\d)`,
  'g',
);

export const problemeExiste: Rule = {
  id: 'probleme-existe',
  phases: PHASES,
  needs: ['probleme.preuves'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'qui l’a compté', patch: { 'probleme.preuves[0].description': 'Cour des comptes' } },
      { name: 'une preuve datée', patch: { 'probleme.preuves': [proof] } },
      {
        name: 'une part, et non un compte',
        patch: {
          'probleme.preuves[0].description': 'Un courrier sur dix reste sans réponse',
          'probleme.preuves[0].nombre': 6,
        },
      },
      {
        name: 'tous n’ont pas été rencontrés',
        patch: {
          'probleme.preuves[0].description': 'J’ai interrogé neuf coordinatrices sur les quatorze',
          'probleme.preuves[0].nombre': 9,
        },
      },
      {
        name: 'des collègues qui vivent le problème, comptés',
        patch: { 'probleme.preuves[0].description': 'discussion avec mes collègues : 14 relancent chaque semaine' },
      },
      {
        name: 'deux preuves datées',
        patch: { 'probleme.preuves': [proof, { ...proof, type: 'donnees', description: 'délais de 2025' }] },
      },
    ],
    bad: [
      {
        name: 'une commande',
        patch: { 'probleme.origine': 'Le directeur a vu la même chose à Tallinn et veut l’équivalent chez nous.' },
      },
      {
        name: 'une commande, et sa date',
        patch: { 'probleme.origine': 'Demande du cabinet reçue le 2 septembre, livrable attendu en janvier.' },
      },
      { name: 'une feuille de route', patch: { 'probleme.origine': 'Feuille de route ministérielle' } },
      {
        name: 'une commande du cabinet',
        patch: { 'probleme.origine': 'Commande du directeur de cabinet, suite au séminaire de rentrée.' },
      },
      { name: 'la même preuve deux fois', patch: { 'probleme.preuves': [proof, { ...proof, date: '2026-10-21' }] } },
      {
        name: 'une seconde preuve sans date',
        patch: { 'probleme.preuves': [proof, { type: 'etude', description: 'enquête nationale' }] },
      },
      {
        name: 'ce que tout le monde sait',
        patch: { 'probleme.preuves[0].description': 'tout le monde le sait, depuis 24 ans' },
      },
      {
        name: 'une réunion entre soi',
        patch: { 'probleme.preuves[0].description': 'réunion de lancement avec la direction, 17 participants' },
      },
      {
        name: 'un sondage de l’équipe',
        patch: { 'probleme.preuves[0].description': 'sondage auprès des 24 membres de l’équipe projet' },
      },
      {
        name: 'moins d’entretiens que la phrase n’en compte',
        patch: {
          'probleme.preuves[0].description': '19 victimes sur 24 ignoraient tout',
          'probleme.preuves[0].nombre': 12,
        },
      },
      { name: 'une preuve datée dans le futur', patch: { 'probleme.preuves': [{ ...proof, date: '2027-10-20' }] } },
    ],
  },
  *check(draft, context) {
    const origin = draft.at('probleme.origine');
    const order = ORDER.exec(plain(origin.text ?? ''))?.[0];
    // « La présidente voulait une appli. Neuf victimes m’ont convaincue »: what was seen comes after.
    if (order !== undefined && !isCounted(plain(origin.text ?? '').replace(DAYS, ' ')))
      yield {
        message: `${quote(origin.text ?? '')} : c’est une commande. Qui vit ce problème, et où l’avez-vous vu ?`,
        at: origin,
        severity: 'info',
      };
    yield* incompleteElementFindings('probleme.preuves', draft, context);
    const told = new Set<string>();
    for (const item of draft.at('probleme.preuves').items) {
      const said = item.at('description');
      if (said.text && told.has(plain(said.text)))
        yield { message: 'Cette preuve est déjà donnée plus haut. Qu’avez-vous vu d’autre ?', at: said };
      told.add(plain(said.text ?? ''));
      if (provesNothing(said.text ?? ''))
        yield { message: `${quote(said.text ?? '')} : qu’avez-vous vu, compté ou entendu, et chez qui ?`, at: said };
      yield* outOfMore(said, item.at('nombre'));
      const at = item.at('date');
      if (at.date && at.date > context.today) {
        yield { message: `Cette preuve est datée du ${formatDate(at.date)}, après aujourd’hui. Corrigez la date.`, at };
      }
    }
  },
};
