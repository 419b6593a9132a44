/** What a fiche can become, by name: alone, for the command line to know them without loading what makes them. */

export const DOCUMENT_FORMATS = ['html', 'md', 'docx', 'csv'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const DOCUMENT_NAMES = [
  'page',
  'docx',
  'markdown',
  'comite',
  'blocs',
  'fiche-probleme',
  'mooc',
  'lettre',
  'perennisation',
  'matrice',
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];
