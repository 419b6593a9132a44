import { CAPITAL, LETTER } from '../../french/letters.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { Texts, textsOf } from '../../model/texts.ts';
import { agedPerson, fullNames, namesSomeone } from '../../text/full-names.ts';

/** Where users speak. The team, the sponsor and the opponents are named on purpose elsewhere. */
const SECTIONS = /^\/(?:probleme|usagers|investigation|solution|deploiement|impact)(?:\/|$)/;
/** `signs`: a text without any of them is not searched. */
const PATTERNS = [
  {
    signs: ['06', '07'],
    pattern: /(?<!\d)0[67](?:[ .]?\d\d){4}(?!\d)/,
    what: () => 'Un numéro de mobile est écrit ici',
  },
  {
    signs: ['@'],
    pattern: /(?<![\w.+-])[\w.+-]+@(?:gmail|hotmail|yahoo|outlook|orange|free|wanadoo|laposte|sfr|icloud)\.[a-z]+/i,
    what: () => 'Une adresse personnelle est écrite ici',
  },
  {
    signs: ['M. ', 'Mme ', 'mme ', 'Monsieur ', 'Madame ', 'monsieur ', 'madame '],
    pattern: new RegExp(
      `(?<![${LETTER}])(?:M\\.|[Mm]me|[Mm]onsieur|[Mm]adame) (?!la |le |l’)[${CAPITAL}][${LETTER}-]+`,
    ),
    what: (name: string) => `Une personne est nommée ici, ${quote(name)}`,
  },
];

const holds = (text: string, signs: readonly string[]) => signs.some((sign) => text.includes(sign));

/** The team and its sponsors are named on purpose. */
function knownPeople(draft: Draft): string[] {
  const people = [
    draft.at('porteur'),
    draft.at('equipe.coach'),
    ...draft.at('equipe.membres').items,
    ...draft.at('portage.sponsors').items,
  ];
  return people.flatMap((one) => one.at('nom').text ?? []);
}

/** A fiche is read widely: the people it tells of must not be known by it. */
export const formeDonneesNominatives: Rule = {
  id: 'forme-donnees-nominatives',
  phases: PHASES,
  needs: [],
  examples: {
    good: [
      {
        name: 'un rôle et une commune',
        patch: { 'probleme.contexte': 'Un éleveur de brebis des Hautes-Alpes, attaqué trois fois.' },
      },
      { name: 'une adresse de service', patch: { contact: 'aides.simplifiees@service.exemple.gouv.fr' } },
      { name: 'une durée', patch: { 'probleme.contexte': 'À Marseille, 3 ans d’attente ; dans le Gers, 9 mois.' } },
      {
        name: 'le nom d’un lycée, d’une rue',
        patch: { 'probleme.contexte': 'Au lycée Simone Veil, rue Jean Moulin, chaque vol de vélo reste sans suite.' },
      },
      {
        name: 'un membre de l’équipe',
        patch: { 'porteur.nom': 'Odile Ramon', 'probleme.contexte': 'Vu par Odile Ramon.' },
      },
      { name: 'le nom d’une loi', patch: { 'probleme.contexte': 'La loi de Mme la ministre Élisabeth Borne.' } },
    ],
    bad: [
      { name: 'un mobile', patch: { 'probleme.contexte': 'Rappeler au 06 12 34 56 78.' } },
      {
        name: 'une personne et son âge',
        patch: { 'deploiement.objectif_6_mois.hypothese': 'Sylvie, 52 ans, viendra deux fois.' },
      },
      { name: 'un enfant et son âge', patch: { 'probleme.contexte': 'Le petit Karim (7 ans) dort à l’hôtel.' } },
      { name: 'un bébé', patch: { 'usagers.cibles[0].besoin': 'Inès, 8 mois, attend une place.' } },
      { name: 'un nom entier', patch: { 'probleme.contexte': 'Nathalie Le Goff a rappelé onze fois le greffe.' } },
      {
        name: 'un usager nommé',
        patch: { 'probleme.preuves[0].description': 'M. Robert Kervella attend 19 mois son vélo' },
      },
      {
        name: 'une voisine, par son nom',
        patch: { 'impact.difference': 'Tenez, madame Lestrade, deux petits, a attendu février.' },
      },
      {
        name: 'un courriel d’usager',
        patch: { 'probleme.contexte': 'Écrire à jean.dupont@gmail.com pour le revoir.' },
      },
    ],
  },
  *check(draft) {
    const { all, written } = new Texts(textsOf(draft).all.filter(({ pointer }) => SECTIONS.test(pointer)));
    // Most fiches hold none of these: what is not in the whole is looked for in no text.
    const patterns = PATTERNS.filter(({ signs, pattern }) => holds(written, signs) && pattern.test(written));
    const hasAges = agedPerson(written);
    const hasNames = namesSomeone(written);
    const isSuspect = patterns.length > 0 || hasAges || hasNames;
    const known = isSuspect ? knownPeople(draft) : [];
    for (const at of isSuspect ? all : []) {
      const { text } = at;
      const found =
        patterns.flatMap(({ signs, pattern, what }) => {
          const match = holds(text, signs) ? pattern.exec(text) : null;
          return match === null ? [] : [what(match[0])];
        })[0] ?? (hasAges && agedPerson(text) ? 'Une personne est nommée ici, avec son âge' : undefined);
      const [name] = found || !hasNames ? [] : fullNames(text, known);
      if (name !== undefined)
        yield { message: `${quote(name)} est nommé ici. Gardez un rôle, un lieu, une situation.`, at, word: name };
      if (found)
        yield {
          message: `${found}. La fiche peut devenir publique : gardez un rôle, un lieu, une situation.`,
          at,
        };
    }
    const contact = draft.at('contact');
    if (/^[a-z]+\.[a-z]+@(?:gmail|hotmail|yahoo|outlook|orange|free)\./i.test(contact.text ?? '')) {
      yield { message: 'Le contact est l’adresse d’une personne. Donnez une adresse de service.', at: contact };
    }
  },
};
