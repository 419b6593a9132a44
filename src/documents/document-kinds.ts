/** The documents that a fiche can become: for whom, in which forms, made by what. */
import { blocsDocument } from './blocs.ts';
import { comiteDocument } from './comite.ts';
import type { Document } from './document.ts';
import type { DocumentFormat, DocumentName } from './document-names.ts';
import { type Occasion, wholeDocument } from './fiche-document.ts';
import { perennisationDocument } from './perennisation-note.ts';
import { ficheProblemeDocument, lettreDocument, moocDocument } from './short-documents.ts';

export interface Kind {
  /** What it is for, in French. */
  title: string;
  /** The first is what one gets without asking. */
  formats: readonly DocumentFormat[];
  /** Both are written, in a folder, unless one is asked for. */
  together?: readonly DocumentFormat[];
  /** Null of the table, which is no text. */
  make: ((occasion: Occasion) => Document) | null;
  /** Template of its page, in the folder of templates. */
  page: string;
}

const PAGE = 'page.html.hbs';

export const DOCUMENTS = {
  page: { title: 'la page que lit le comité', formats: ['html', 'md', 'docx'], make: wholeDocument, page: PAGE },
  docx: { title: 'la même, à annoter dans Word ou LibreOffice', formats: ['docx'], make: wholeDocument, page: PAGE },
  markdown: { title: 'la même, à annoter en texte', formats: ['md'], make: wholeDocument, page: PAGE },
  comite: {
    title: 'les quinze minutes du comité',
    formats: ['html', 'md', 'docx'],
    together: ['html', 'md'],
    make: comiteDocument,
    page: 'comite.html.hbs',
  },
  blocs: {
    title: 'ce qui se colle dans le formulaire des membres',
    formats: ['md', 'html'],
    make: blocsDocument,
    page: PAGE,
  },
  'fiche-probleme': {
    title: 'la fiche de la troisième semaine',
    formats: ['html', 'md', 'docx'],
    make: ficheProblemeDocument,
    page: PAGE,
  },
  mooc: {
    title: 'les réponses du formulaire officiel',
    formats: ['md', 'html', 'docx'],
    make: moocDocument,
    page: PAGE,
  },
  lettre: {
    title: 'la lettre d’engagement du sponsor',
    formats: ['docx', 'html', 'md'],
    make: lettreDocument,
    page: PAGE,
  },
  perennisation: {
    title: 'la note de pérennisation',
    formats: ['html', 'md', 'docx'],
    make: perennisationDocument,
    page: PAGE,
  },
  matrice: { title: 'la matrice d’impact, à publier', formats: ['csv'], make: null, page: PAGE },
} as const satisfies Record<DocumentName, Kind>;

export function kindOf(name: DocumentName): Kind {
  return DOCUMENTS[name];
}
