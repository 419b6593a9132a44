import { LETTER } from '../../french/letters.ts';
import { enumerate } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { type Prose, textsOf } from '../../model/texts.ts';
import { SIGLES_CONNUS } from '../../text/lexicons/acronyms.ts';

/** Where organisations, posts, tools and sources are named as they are; elsewhere one tells. */
const NAMES = new Set([
  ...['nom', 'identifiant', 'fonction', 'structure', 'administration', 'responsable', 'financeur'],
  ...['source', 'source_collecte', 'hebergeur', 'technologies', 'url', 'contact', 'courriel', 'unite'],
  ...['politique_publique', 'thematiques', 'notes', 'origine'],
]);

const ACRONYMS = new RegExp(`(?<![${LETTER}0-9-])[A-Z][A-Z0-9]{2,6}(?![${LETTER}0-9])`, 'g');

/** Words written in capitals to be heard: « JAMAIS », « VICTIMES DE VOL ». Beside one of these, none is an acronym. */
const SHOUTED =
  /^(?:EST|SONT|ONT|VOTRE|NOTRE|VOS|LEURS?|MON|MES|DES?|DU|LA|LES?|UNE?|ET|OU|EN|AUX?|SUR|PAR|PAS|POUR|SANS|AVEC|DANS|QUE|QUI|NE|SE|SA|SON|SES|NOS|CES?|DEUX|TROIS|SIX|DIX|CENT|MILLE|ANS?|MOIS|JOURS?|JAMAIS|TOUS|TOUT|TOUTES?|RIEN|PLUS|MOINS|TROP|NON|OUI|MAIS|CAR|EUROS?|AUCUNE?|DEJA|VITE|SEULE?S?|ENFIN|AVANT|APRES|URGENT|GRATUIT|GRAS|GRANDE?S?|GROS|PETITE?S?|BIEN|MAL|ICI|ATTENTION|IMPORTANTE?S?|INTERDITE?S?|OBLIGATOIRES?|PERSONNE|TOUJOURS|ENCORE|BEAUCOUP|PARTOUT|FAUX|VRAIE?S?|MEME|NOUS|VOUS|EUX|ELLES?|ILS?|FIN|HAUT|BAS|LENT|LONGS?|COURTS?|PAPIER|NUL|PUIS|DONC|ALORS|AUSSI|PEU|FOIS|HEURES?|SEMAINES?)$/;
/** Words in capitals, one after the other. */
const RUN = new RegExp(`(?<![${LETTER}0-9-])[A-ZÀ-Ý]{2,}(?:[ ’'-][A-ZÀ-Ý]{2,})*(?![${LETTER}0-9])`, 'g');

/** In UTF-16 units: shorter, it may well be a name. */
const SHORTEST = 20;

/** « CHAQUE RENTREE, 58 000 ELEVES… » is written in capitals from end to end. */
function isAllShouted(text: string): boolean {
  return text.length > SHORTEST && !/\p{Ll}/u.test(text);
}

/** The same text without what is only written louder. */
function withoutShouting(text: string): string {
  if (isAllShouted(text)) return '';
  return text.replace(RUN, (run) => (run.split(/[ ’'-]/).some((word) => SHOUTED.test(word)) ? ' ' : run));
}

/** An acronym stops readers of another administration. */
export const formeSigles: Rule<'nombre'> = {
  id: 'forme-sigles',
  phases: PHASES,
  needs: ['probleme.enonce'],
  options: { nombre: { default: 4, minimum: 1, title: 'sigles nus à partir desquels le dire, où qu’ils soient' } },
  examples: {
    good: [
      {
        name: 'des mots dits plus fort',
        patch: {
          'probleme.contexte': 'PERTE DE 520 EUROS ET DE DEUX JOURS DE TRAVAIL ; UNE SUR TROIS ne le revoit JAMAIS.',
        },
      },
      {
        name: 'un texte tout en capitales, sans accents',
        patch: { 'probleme.contexte': 'CHAQUE RENTREE, 58 000 ELEVES ATTENDENT NEUF SEMAINES.' },
      },
      {
        name: 'des sigles expliqués',
        patch: {
          'probleme.contexte':
            'Le SPIP (service pénitentiaire), le JAP (juge), la DDSE (surveillance) et le DFSPIP (directeur).',
        },
      },
      { name: 'des sigles que chacun connaît', patch: { 'probleme.contexte': 'La CAF, le RSA, la CPAM et le SIRET.' } },
      {
        name: 'des classes, des secours, des formats',
        patch: { 'probleme.contexte': 'Du CM1 au CE2, le SAMU, l’OTAN ; en EPUB et en SQL, sous licence EUPL.' },
      },
      {
        name: 'des sigles dans les noms d’organisations',
        patch: {
          'porteur.structure': 'DDSE',
          'porteur.fonction': 'adjoint au DFSPIP',
          'portage.administration': 'SPIP de l’Exemple, pôle JAP',
          'probleme.ampleur.source': 'SISPOPP',
        },
      },
      {
        name: 'trois sigles, un par texte',
        patch: {
          'probleme.contexte': 'Le dossier attend le visa du SPIP.',
          'probleme.enjeu': 'Le JAP renvoie une demande sur trois.',
          'solution.regle_rompue': 'La DDSE ne signe plus deux fois.',
        },
      },
    ],
    bad: [
      {
        name: 'deux sigles dans une même phrase',
        patch: { 'impact.changement.avant': 'La victime attend que le SGC vise le DGP, puis rappelle.' },
      },
      {
        name: 'des soutiens que l’on ne reconnaît pas',
        patch: { 'portage.resistances[0].qui': 'SNARC, FDCPA et CODIRPA réunis' },
      },
      {
        name: 'une liste qui n’est que sigles',
        patch: { 'deploiement.leviers': ['passage en CDOA', 'relais des PAIT'] },
      },
      {
        name: 'quatre sigles côte à côte',
        patch: { 'probleme.contexte': 'Le dossier passe par SPIP JAP DDSE et DFSPIP avant tout.' },
      },
      {
        name: 'quatre sigles nus',
        patch: { 'probleme.contexte': 'Le SPIP transmet au JAP la DDSE après visa du DFSPIP.' },
      },
      {
        name: 'quatre sigles, plus loin que la solution',
        patch: {
          'deploiement.objectif_6_mois.usage': '60 dossiers suivis par le SPIP, le JAP, la DDSE et le DFSPIP.',
        },
      },
      {
        name: 'quatre sigles dans ce qu’on a appris et ce qu’on craint',
        patch: {
          'investigation.motif': 'Le SPIP attend le JAP.',
          'risques.portage.hypothese': 'La DDSE et le DFSPIP signeront.',
        },
      },
      {
        name: 'quatre sigles répartis',
        patch: {
          'probleme.contexte': 'Le SPIP saisit le JAP.',
          'solution.regle_rompue': 'On n’attend plus la DDSE ni le DFSPIP.',
        },
      },
    ],
  },
  // One here and there does not stop a reader.
  *check(draft, { options, knownWords }) {
    const texts = textsOf(draft);
    const own = draft.at('nom').text ?? '';
    // What an import keeps as it was is read by nobody, nor is an address.
    const places = texts.all.filter(
      ({ field, pointer }) =>
        field !== undefined && field.format === null && !NAMES.has(field.name) && !pointer.startsWith('/origine'),
    );
    const seen = new Map<string, Prose>();
    for (const at of places) {
      if (at.text.search(ACRONYMS) < 0) continue;
      for (const [acronym] of withoutShouting(at.text.replace(ADDRESS, ' ')).matchAll(ACRONYMS)) {
        if (SIGLES_CONNUS.has(acronym) || knownWords.has(acronym) || own.includes(acronym)) continue;
        if (!seen.has(acronym)) seen.set(acronym, at);
      }
    }
    const bare = [...seen].filter(([acronym]) => !isExplained(acronym, texts.written));
    const first =
      bare.length >= options.nombre ? bare[0] : bare.find((one) => bare.some((other) => isBeside(one, other)));
    if (first === undefined) return;
    const names = enumerate(
      bare.map(([acronym]) => acronym),
      'et',
    );
    yield {
      comparesAnswers: true,
      message: `Sigles sans explication : ${names}. Écrivez-les en toutes lettres la première fois.`,
      at: first[1],
      word: first[0],
    };
  },
};

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/giu;

type Bare = readonly [acronym: string, at: Prose];

/** Two in one answer, and its reader is lost there. */
function isBeside([one, at]: Bare, [other, there]: Bare): boolean {
  return one !== other && answerOf(at.pointer) === answerOf(there.pointer);
}

/** The elements of a list of words are one answer. */
function answerOf(pointer: string): string {
  return pointer.replace(/\/\d+$/, '');
}

function isExplained(acronym: string, text: string): boolean {
  return [`(${acronym})`, `${acronym} (`, `${acronym} :`, `${acronym}\u00a0:`].some((form) => text.includes(form));
}
