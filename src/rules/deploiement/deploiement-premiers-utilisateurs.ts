import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { CHOSE, isEverybody, isEverywhere } from '../../text/everybody.ts';
import { incompleteElementFindings } from '../elements.ts';

const whole = {
  qui: 'parents de deux crèches de Valmy',
  nombre: 30,
  statut: 'engage',
  pourquoi_volontaires: 'Ils ont tous manqué la dernière rentrée.',
  canal: 'la directrice',
  discours: 'On vous rappelle.',
};

export const deploiementPremiersUtilisateurs: Rule = {
  id: 'deploiement-premiers-utilisateurs',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.premiers_utilisateurs'],
  severity: 'warning',
  examples: {
    good: [
      ...[
        'les deux tribunaux de Gap et de Digne qui l’ont demandé',
        'des familles du quartier des Pins, intéressées',
      ].map((qui) => ({
        name: `ceux que l’on a trouvés : ${qui}`,
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui }] },
      })),
      { name: 'un élément complet', patch: { 'deploiement.premiers_utilisateurs': [whole] } },
      {
        name: 'des gens, et le lieu du début',
        patch: {
          'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'des parents volontaires' }],
          'deploiement.perimetre_initial.territoire': 'Brive',
        },
      },
      { name: 'deux éléments complets', patch: { 'deploiement.premiers_utilisateurs': [whole, whole] } },
    ],
    bad: [
      { name: 'tous les agriculteurs', patch: { 'deploiement.premiers_utilisateurs[0].qui': 'les agriculteurs' } },
      { name: 'la filière', patch: { 'deploiement.premiers_utilisateurs[0].qui': 'la filière ovine' } },
      ...['un panel représentatif', 'les premiers tribunaux qui voudront', 'les communes intéressées'].map((qui) => ({
        name: `ceux qui viendront : ${qui}`,
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui }] },
      })),
      { name: 'personne', patch: { 'deploiement.premiers_utilisateurs[0].nombre': 0 } },
      {
        name: 'des gens que le problème ne touche pas',
        patch: { 'deploiement.premiers_utilisateurs[0].souffre': false },
      },
      {
        name: 'des centaines d’emblée',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'les communes du Gers', nombre: 461 }] },
      },
      {
        name: 'toutes les communes',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'toutes les communes du Gers' }] },
      },
      {
        name: 'personne n’a dit oui',
        phase: 'construction',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, statut: 'pressenti' }] },
      },
      {
        name: 'tout le monde',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'Tous les usagers' }] },
      },
      {
        name: 'des gens sans lieu',
        patch: {
          'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'des parents volontaires' }],
          'deploiement.perimetre_initial.territoire': null,
        },
        also: ['requis/deploiement.perimetre_initial'],
      },
      {
        name: 'ceux qui voudront bien',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'les usagers qui le souhaitent' }] },
      },
      {
        name: 'des volontaires',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'des volontaires' }] },
      },
      {
        name: 'ceux de tout le pays',
        patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'toutes les victimes de France' }] },
      },
      { name: 'une chose', patch: { 'deploiement.premiers_utilisateurs': [{ ...whole, qui: 'le système' }] } },
      {
        name: 'un second groupe seulement nommé',
        patch: { 'deploiement.premiers_utilisateurs': [whole, { qui: 'une crèche de Brive' }] },
      },
      {
        name: 'un second groupe dont on ignore le motif',
        patch: {
          'deploiement.premiers_utilisateurs': [whole, { qui: 'une crèche de Brive', nombre: 12, statut: 'pressenti' }],
        },
      },
    ],
  },
  published: {
    question: 'premiers_usagers',
    fires: (reading) => !reading.premiers_usagers.yes,
    message: 'Les premiers usagers ne sont pas nommés : quel lieu, quelle structure, combien de volontaires ?',
    examples: {
      good: [
        '## Déploiement\n\nNous testons le service avec la mairie de Grenoble et le département de l’Isère, premiers territoires pilotes.',
        '## Stratégie\n\nExpérimentation en cours dans deux académies pilotes, Lille et Amiens, avec 30 enseignants volontaires.',
      ],
      bad: ['## Problème\n\nDes familles renoncent à leurs vacances.\n\n## Solution\n\nUn site les aide à partir.'],
    },
  },
  *check(draft, context) {
    for (const item of draft.at('deploiement.premiers_utilisateurs').items) {
      const at = item.at('qui');
      const [count, suffers] = [item.at('nombre'), item.at('souffre')];
      if (count.number === 0) yield { message: 'Zéro premier utilisateur. Combien essaieront d’abord ?', at: count };
      if (suffers.boolean === false)
        yield {
          message: 'Ceux qui ne vivent pas le problème n’ont pas de raison d’essayer. Qui en souffre, près de là ?',
          at: suffers,
        };
      if (at.text === undefined) continue;
      if (isEverybody(at.text) || isEverywhere(at.text)) {
        yield {
          message: `${quote(at.text)} : qui précisément, et où ? Nommez le premier lieu.`,
          at,
        };
      } else if ((item.at('nombre').number ?? 0) > MANY) {
        const message = `${formatNumber(item.at('nombre').number ?? 0)} premiers utilisateurs : par lesquels commencez-vous, une dizaine ?`;
        yield { message, at: item.at('nombre') };
      } else if (BARE.test(plain(at.text))) {
        const message = `${quote(at.text)} : lesquels ? Nommez ceux que vous connaissez, ou le lieu où vous les trouverez.`;
        yield { message, at, severity: 'info' };
      } else if (ANYBODY.test(plain(at.text))) {
        yield {
          message: `${quote(at.text)} : ce sont ceux qui viendront, quels qu’ils soient. Qui avez-vous déjà trouvé, et où ?`,
          at,
        };
      } else if (CHOSE.test(plain(at.text))) {
        yield { message: `${quote(at.text)} n’est pas un groupe de personnes. Qui essaiera d’abord ?`, at };
      } else if (!isPlaced(at.text) && !isStartPlaced(draft)) {
        yield { message: `${quote(at.text)} : on ne sait pas où les trouver. Nommez un lieu ou une structure.`, at };
      }
    }
    const all = draft.at('deploiement.premiers_utilisateurs');
    const isSounded = (item: Draft) => item.at('statut').text === 'pressenti';
    if (context.phase === 'construction' && all.items.length > 0 && all.items.every(isSounded)) {
      yield { message: 'Aucun n’a encore dit oui. Lequel appelez-vous cette semaine ?', at: all, on: 'key' };
    }
    yield* incompleteElementFindings('deploiement.premiers_utilisateurs', draft, context);
  },
};

/** « Un panel représentatif », « les premiers tribunaux qui voudront »: nobody was asked yet. */
const ANYBODY =
  /^(?:un |le )?(?:panel|echantillon|groupe) (?:representatif|d'usagers|d'utilisateurs|de beta-?testeurs)\b[^\d]{0,40}$|^(?:les |des )(?:premiere?s )?[a-z' -]{3,30} (?:qui (?:le )?(?:voudront|souhaiteront|accepteront|se (?:presenteront|porteront volontaires)|seront (?:interesse|volontaire)e?s)|interesse(?:e)?s|qui le souhaitent)$/;

/** « les agriculteurs »: all of them, wherever they are. */
const BARE = /^(?:les |des |nos )[a-z-]{4,}s$/;

/** More cannot be known one by one. */
const MANY = 300;

/** Where one begins is told beside them. */
function isStartPlaced(draft: Draft): boolean {
  const place = draft.at('deploiement.perimetre_initial.territoire').text;
  return place !== undefined && !isEverywhere(place);
}

/** A proper noun past the first word, a number, or the kind of place where they can be met. */
function isPlaced(text: string): boolean {
  return (
    /\s\S*\p{Lu}/u.test(text) ||
    /\d/.test(text) ||
    /\b(?:(?:du|de la|de ma|de mon|de notre|au|dans le|dans la) (?:bourg|village|ville|rue|bureau|batiment|secteur|zone|ile|vallee|plaine|plateau|littoral|port|gare|campus|immeuble|cite|residence|region|pays|bassin|metropole|agglo\w{0,8}|interco\w{0,11}|territoire|arrondissement|circonscription|rectorat|academie)|d'ici|de chez (?:nous|moi)|d'a cote|voisine?s?)\b/.test(
      plain(text),
    ) ||
    /\b(?:departement|commune|canton|agence|service|etablissement|ecole|college|lycee|tribunal|hopital|creche|mairie|prefecture|guichet|maison|centre|cabinet|ferme|quartier|ressort|caisse|mission)s?\b/.test(
      plain(text),
    )
  );
}
