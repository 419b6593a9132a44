/** What identifies somebody: numbers, addresses, and names behind a civility, a rank, before a class. */
import { CAPITAL, LETTER, SMALL } from '../french/letters.ts';
import { quote } from '../french/typography.ts';
import { PERSONAL_HOUSE, PERSONAL_MAIL } from './personal-mail.ts';

export interface PersonalSign {
  /** A text without it is not searched: a tenth of the time that `pattern` takes. */
  sign: RegExp;
  pattern: RegExp;
  what: (found: string) => string;
  /** Whether it identifies somebody wherever it stands. */
  everywhere: boolean;
}

export const PERSONAL_SIGNS: readonly PersonalSign[] = [
  {
    sign: /0[67]|33 ?[67]/,
    pattern: /(?<!\d)(?:0|\+33 ?|0033 ?)[67](?:[ .-]?\d\d){4}(?!\d)/,
    what: () => 'Un numéro de mobile est écrit ici',
    everywhere: true,
  },
  {
    sign: PERSONAL_HOUSE,
    pattern: PERSONAL_MAIL,
    what: () => 'Une adresse personnelle est écrite ici',
    everywhere: true,
  },
  {
    sign: /FR\d\d/,
    pattern: /(?<![A-Z])FR\d\d(?: ?\d{4}){3}/,
    what: () => 'Un compte bancaire est écrit ici',
    everywhere: true,
  },
  {
    sign: /\d{3} ?\d{3}/,
    pattern: /(?<!\d)[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d\d ?\d{3} ?\d{3}(?: ?\d\d)?(?!\d)/,
    what: () => 'Un numéro de sécurité sociale est écrit ici',
    everywhere: true,
  },
  {
    sign: /ée? le \d/,
    pattern: /(?<![\p{L}])[Nn]ée? le \d{1,2}[/. ]/u,
    what: () => 'Une date de naissance est écrite ici',
    everywhere: true,
  },
  {
    sign: /[A-Z]{2}-\d{3}-[A-Z]{2}/,
    pattern: /(?<![A-Z\d-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![A-Z\d-])/,
    what: () => 'Une plaque d’immatriculation est écrite ici',
    everywhere: false,
  },
  {
    sign: /\d{6}/,
    pattern:
      /(?:[Nn]uméro|[Nn]°|[Mm]atricule)(?: (?:d[’']allocataire|d[’']assuré|d[’']étudiant|de dossier|fiscal|de patient))? ?:? ?\d{6,}/,
    what: () => 'Le numéro d’une personne est écrit ici',
    everywhere: false,
  },
  {
    sign: / (?:rue|avenue|boulevard|impasse|chemin|allée) /,
    pattern:
      /(?:habite|réside|demeure|vit|loge|domiciliée?s?|[Vv]isites?|[Cc]hez (?:elle|lui|eux))(?: au| à|,)? \d{1,3}(?: bis| ter)?,? (?:rue|avenue|boulevard|impasse|chemin|allée) /,
    what: () => 'L’adresse d’une personne est écrite ici',
    everywhere: true,
  },
  {
    sign: /(?:M\.|me|Mlle|onsieur|adame|[Mm]r|Dr|octeur|aître) /,
    pattern: new RegExp(
      `(?<![${LETTER}])(?:M\\.|M(?:lle|r)|mr|Dr|[Mm]me|[Mm]onsieur|[Mm]adame|[Dd]octeur|Maître) {1,3}(?!la |le |l’|Tout)[${CAPITAL}][${LETTER}-]+`,
    ),
    what: named,
    everywhere: false,
  },
  {
    sign: /aporal|ergent|djudant|ieutenant|apitaine|amille |atron pêcheur |, (?:élève |écoli|collégien|lycéen)/,
    pattern: new RegExp(
      `(?<![${LETTER}])(?:[Cc]aporal|[Ss]ergent|[Aa]djudant|[Ll]ieutenant|[Cc]apitaine|[Ff]amille)(?:-chef)? [${CAPITAL}][${SMALL}]+|(?<![${LETTER}])[${CAPITAL}][${SMALL}]{2,12}(?=, (?:élève|écoli(?:er|ère)|collégien(?:ne)?|lycéen(?:ne)?) (?:de|en|au|à|du) )`,
    ),
    what: named,
    everywhere: false,
  },
  {
    // In a hurry, people forget the capital: then a verb must follow, lest « madame et » be somebody.
    sign: /(?:monsieur|madame|mr|mme) /,
    pattern:
      /(?<!\p{L})(?:monsieur|madame|mr|mme) (?!(?:et|ou|qui|le|la|les|a|est|en|de|du|des|tout)(?!\p{L}))\p{Ll}{3,20} (?:a|est|attend|nous|ne|n’|dit|vit|doit|va|avait|était)(?!\p{L})/u,
    what: () => 'Une personne est nommée ici',
    everywhere: false,
  },
];

function named(name: string): string {
  return `Une personne est nommée ici, ${quote(name)}`;
}
