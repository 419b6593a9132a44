import { plain } from '../../french/fold.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { SYSTEME } from '../../text/lexicons/service.ts';
import { finds } from '../../text/words.ts';

const MOST_WORDS = 5;
const MOST_LENGTH = 40;
const ACRONYM = /^[A-Z0-9]{2,}$/;
/** Consonants and vowels in turn, over two syllables. */
const PRONOUNCED =
  /^[BCDFGHJKLMNPQRSTVWXZ]?(?:[AEIOUY][BCDFGHJKLMNPQRSTVWXZ]{1,2}){1,4}[AEIOUY]?$|^(?:[BCDFGHJKLMNPQRSTVWXZ][AEIOUY]){2,}[BCDFGHJKLMNPQRSTVWXZ]?$/;
/** A word written in capitals: groups of consonants that French begins a syllable with, between vowels. */
const ONSET = '(?:S(?:CR|PR|PL|TR|PH)|[CP]H[LR]|[BCDFGPTV][LR]|[CPT]H|S[CLMNPT]|GN|QU|[BCDFGHJKLMNPQRSTVWXZ])';
const WORD = new RegExp(
  `^${ONSET}?(?:[AEIOUY]{1,3}[LMNRSXC]?${ONSET}){0,3}[AEIOUY]{1,2}(?:NX|[LNR][CDFGST]|[BCDFGLMNPRSTXZ])?S?$`,
);

/** What stands for a name until there is one. */
const NO_NAME =
  /^(?:sans (?:titre|nom)|(?:nom|titre) (?:provisoire|du (?:service|projet|produit)|a (?:definir|trouver))|(?:nouveau|mon|notre|le) (?:projet|service|produit)|projet|service|startup(?: d'etat)?|solution numerique|outil numerique|plateforme numerique|x{3,9}|test\d?|essai)$/;

/** A name is said aloud before it is read: one that must be spelt is not retained. */
export const identiteNom: Rule = {
  id: 'identite-nom',
  phases: PHASES,
  needs: ['nom'],
  examples: {
    good: [
      { name: 'un mot en capitales', patch: { nom: 'AIGLE' } },
      { name: 'un autre', patch: { nom: 'PLUME' } },
      { name: 'et un autre', patch: { nom: 'SEPIA' } },
      { name: 'un qui commence par trois consonnes', patch: { nom: 'SCRIBE' } },
      { name: 'un qui finit par deux', patch: { nom: 'SPHINX' } },
      { name: 'deux mots qui se retiennent', patch: { nom: 'Objet Rendu' } },
      { name: 'un sigle qui se prononce', patch: { nom: 'OTELO' } },
      { name: 'une question', patch: { nom: 'Si mon eau est bonne' } },
      { name: 'l’ancien nom entre parenthèses', patch: { nom: 'Retour Serein (ex-projet PSDA)' } },
    ],
    bad: [
      { name: 'un nom à trouver', patch: { nom: 'Nouveau service' } },
      { name: 'un sigle qui ne se prononce pas', patch: { nom: 'PCRS' } },
      { name: 'un autre qui s’épelle', patch: { nom: 'BDNB' } },
      { name: 'un nom de système', patch: { nom: 'Plateforme de gestion des scellés' } },
      { name: 'un numéro de version', patch: { nom: 'Greffe 2.0' } },
      { name: 'trois mots, et très longs', patch: { nom: 'Hospitalisations psychiatriques interdépartementales' } },
      { name: 'une phrase', patch: { nom: 'Rendre les objets volés aux victimes de la région' } },
    ],
  },
  *check(draft) {
    const at = draft.at('nom');
    const nom = (at.text ?? '')
      .split(/\(?\bex\b/i, 1)
      .join('')
      .trim();
    const words = nom.split(/\s+/).length;
    // « Savoir si mon eau est bonne »: the initials are written in capitals.
    const [system] = finds(SYSTEME, nom.replace(/(?<!\p{L})[Ss]i(?!\p{L})/gu, ' '));
    if (NO_NAME.test(plain(nom))) {
      yield { message: `${quote(nom)} ne nomme encore rien. Comment en parlera-t-on à un collègue ?`, at };
    } else if (ACRONYM.test(nom) && !PRONOUNCED.test(nom) && !WORD.test(nom)) {
      yield { message: `${quote(nom)} ne se prononce pas. Choisissez un nom que l’on retient au téléphone.`, at };
    } else if (system !== undefined) {
      yield { message: `« ${system} » dit un système, pas un service. Nommez ce qui change pour les gens.`, at };
    } else if (/\d\.\d/.test(nom)) {
      yield { message: 'Un numéro de version vieillit avec le nom. Retirez-le.', at };
    } else if (words > MOST_WORDS || nom.length > MOST_LENGTH) {
      const size = words > MOST_WORDS ? `compte ${plural(words, 'mot')}` : `fait ${nom.length} signes`;
      yield { message: `Le nom ${size}. Gardez deux ou trois mots ; la mission va dans le résumé.`, at };
    }
  },
};
