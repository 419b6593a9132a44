import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { textsOf } from '../../model/texts.ts';
import { agedPerson, fullNames, namesSomeone } from '../../text/full-names.ts';
import { addressesSomebody, PERSONAL_MAIL } from '../../text/personal-mail.ts';
import { PERSONAL_SIGNS } from '../../text/personal-signs.ts';

/** Where users speak. The team, the sponsor and the opponents are named on purpose elsewhere. */
const SECTIONS =
  /^\/(?:resume|probleme|usagers|investigation|solution|deploiement|impact|pire_scenario|risques\/(?:probleme|solution|impact)|porteur\/motivation)(?:\/|$)/;
/** Given on purpose, to be written to. */
const ADDRESSES = /^\/(?:contact|porteur\/courriel)$/;

/** A name at the beginning of what says who: a first one, then another or its initial. */
const NAMED_FIRST =
  /^(?!(?:Lyc[ée]e|Coll[èe]ge|[ÉE]cole|Mairie|Ville|H[ôo]pital|Centre|Maison|Ferme|Cr[èe]che|Tribunal|Caisse|Association|Syndicat|Soci[ée]t[ée]|Agence|Service|Boulangerie|Pharmacie|Cabinet|Garage)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\.|(?:de |Le |La )?\p{Lu}\p{Ll}[\p{L}'’-]+)(?=$|[ ,(])/u;

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

/** Behind a civility, the last name of somebody who is named on purpose elsewhere. */
function isOneOf(said: string, known: readonly string[]): boolean {
  const last = plain(said.replace(/^\S+ /, ''));
  return known.some((name) => plain(name).split(/\s+/).includes(last));
}

/** A fiche is read widely: the people it tells of must not be known by it. */
export const formeDonneesNominatives: Rule = {
  id: 'forme-donnees-nominatives',
  phases: PHASES,
  needs: [],
  examples: {
    good: [
      ...['une éleveuse de Haute-Loire', 'Lycée Simone Veil, la gestionnaire', 'GAEC Les Trois Chênes'].map((qui) => ({
        name: `un rôle, un lieu : ${qui}`,
        patch: { 'deploiement.premier_usager_satisfait.qui': qui },
      })),
      {
        name: 'un auteur qu’on lit',
        patch: { 'impact.temoignages[0].recit': 'Au lycée, j’ai lu Victor Hugo le même jour que les autres.' },
      },
      {
        name: 'un petit palais',
        patch: { 'probleme.contexte': 'Au Petit Palais, la petite Couronne et le jeune Conseil.' },
      },
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
        name: 'le sponsor, derrière une civilité',
        patch: {
          'portage.sponsors[0].nom': 'Bernard Chassagne',
          'deploiement.demarrage': 'M. Chassagne ouvre les portes de Guéret à trente familles.',
        },
      },
      {
        name: 'un membre de l’équipe',
        patch: { 'porteur.nom': 'Odile Ramon', 'probleme.contexte': 'Vu par Odile Ramon.' },
      },
      { name: 'une méthode', patch: { 'probleme.contexte': 'Les reçus sont imprimés en écriture de Louis Braille.' } },
      {
        name: 'une adresse de service, dans un récit',
        patch: { 'probleme.contexte': 'On écrit à greffe.scelles@justice.exemple.fr, sans réponse.' },
      },
      { name: 'un âge sans nom', patch: { 'probleme.contexte': 'Un éleveur du Val Noir, 61 ans, a signé.' } },
      {
        name: 'une famille sans nom',
        patch: { 'probleme.contexte': 'La famille attend neuf mois, madame et monsieur.' },
      },
      { name: 'un standard', patch: { 'probleme.contexte': 'Appeler le 01 40 00 00 00, de 9 à 12 heures.' } },
      { name: 'le nom d’une loi', patch: { 'probleme.contexte': 'La loi de Mme la ministre Élisabeth Borne.' } },
    ],
    bad: [
      ...['Jeanine Puech, éleveuse à Brivezal', 'Jeanine P.'].map((qui) => ({
        name: `un usager, quel que soit son prénom : ${qui}`,
        patch: { 'deploiement.premier_usager_satisfait.qui': qui },
      })),
      { name: 'le contact d’une personne', patch: { contact: 'odile.ramon@laposte.net' } },
      {
        name: 'un enfant, par son prénom',
        patch: { 'probleme.contexte': 'Le petit Mathis, on a vu en CM2 qu’il ne voyait rien au tableau.' },
      },
      { name: 'un mobile', patch: { 'probleme.contexte': 'Rappeler au 06 12 34 56 78.' } },
      {
        name: 'une personne et son âge',
        patch: { 'deploiement.objectif_6_mois.hypothese': 'Sylvie, 52 ans, viendra deux fois.' },
      },
      { name: 'un enfant et son âge', patch: { 'probleme.contexte': 'Le petit Karim (7 ans) dort à l’hôtel.' } },
      { name: 'un mobile, à l’internationale', patch: { 'risques.impact.action': 'Joindre au +33 6 12 34 56 78.' } },
      { name: 'un âge en lettres', patch: { 'probleme.contexte': 'Mamadou, sept ans, n’a plus de vélo.' } },
      { name: 'une initiale', patch: { 'probleme.contexte': 'Lucas M., 6 ans, attend encore.' } },
      { name: 'une famille', patch: { 'probleme.contexte': 'La famille Benslimane dort dans sa voiture.' } },
      { name: 'sans capitale', patch: { 'probleme.contexte': 'Là-dessus monsieur dupont a rappelé le greffe.' } },
      { name: 'une date de naissance', patch: { 'probleme.contexte': 'Née le 12/03/1985, elle vit seule.' } },
      { name: 'une adresse', patch: { 'probleme.contexte': 'Elle habite 12 rue des Lilas, à Gap.' } },
      { name: 'un compte', patch: { 'probleme.contexte': 'Versé sur FR76 3000 6000 0112 3456 7890 189.' } },
      {
        name: 'une enfant au prénom rare',
        patch: { 'impact.difference': 'Maëlia, 9 ans, scolarisée à Vannes, a attendu son vélo.' },
      },
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
        name: 'une enfant et sa classe',
        patch: { 'impact.difference': 'Lilou, élève de CP, a attendu son vélo tout l’hiver.' },
      },
      {
        name: 'un prénom et une initiale, dans une preuve',
        patch: { 'risques.impact.preuve': 'Emma R., de la 6e B, est passée de 4 à 13 de moyenne.' },
      },
      {
        name: 'un courriel qui porte un nom',
        patch: { 'probleme.contexte': 'Il nous répond de thierry.lamoureux@mairie.exemple.fr chaque soir.' },
      },
      {
        name: 'un courriel d’usager',
        patch: { 'probleme.contexte': 'Écrire à jean.dupont@gmail.com pour le revoir.' },
      },
    ],
  },
  *check(draft) {
    const { all, written } = textsOf(draft);
    // Most fiches hold none of these: what is not in the whole is looked for in no text.
    const patterns = PERSONAL_SIGNS.filter(({ sign, pattern }) => sign.test(written) && pattern.test(written));
    const hasAges = agedPerson(written);
    // The team and its sponsors are named in every fiche, elsewhere: asked of the whole, it would always be so.
    const hasNames = all.some(({ text, pointer }) => SECTIONS.test(pointer) && namesSomeone(text));
    const hasMails = addressesSomebody(written);
    const isSuspect = patterns.length > 0 || hasAges || hasNames || hasMails;
    const known = isSuspect ? knownPeople(draft) : [];
    for (const at of isSuspect ? all : []) {
      const { text, pointer } = at;
      if (ADDRESSES.test(pointer)) continue;
      const speaks = SECTIONS.test(pointer);
      const found =
        patterns.flatMap(({ pattern, what, everywhere }) => {
          const match = everywhere || speaks ? pattern.exec(text) : null;
          // « M. Chassagne », who is the sponsor by his whole name.
          const isKnown = match !== null && !everywhere && isOneOf(match[0], known);
          return match === null || isKnown ? [] : [what(match[0])];
        })[0] ??
        (hasAges && agedPerson(text) ? 'Une personne est nommée ici, avec son âge' : undefined) ??
        (hasMails && speaks && addressesSomebody(text) ? 'L’adresse d’une personne est écrite ici' : undefined);
      const [name] = found || !hasNames || !speaks ? [] : fullNames(text, known);
      if (name !== undefined)
        yield {
          message: `Cette réponse nomme ${quote(name)}. Gardez un rôle, un lieu, une situation : « une mère de deux enfants ».`,
          at,
          word: name,
        };
      if (found)
        yield {
          message: `${found}. La fiche peut devenir publique : gardez un rôle, un lieu, une situation : « une mère de deux enfants ».`,
          at,
        };
    }
    const satisfied = draft.at('deploiement.premier_usager_satisfait.qui');
    const [someone] = NAMED_FIRST.exec(satisfied.text ?? '') ?? [];
    // Two words with capitals are a name there, whatever the first name; those that are known are told above.
    if (someone !== undefined && fullNames(satisfied.text ?? '').length === 0)
      yield {
        message: `Une personne est nommée ici, ${quote(someone)}. Gardez un rôle, un lieu, une situation : « une éleveuse de la vallée ».`,
        at: satisfied,
      };
    const contact = draft.at('contact');
    if (/^[a-z]+\.[a-z]+@/i.test(contact.text ?? '') && PERSONAL_MAIL.test(contact.text ?? '')) {
      yield { message: 'Le contact est l’adresse d’une personne. Donnez une adresse de service.', at: contact };
    }
  },
};
