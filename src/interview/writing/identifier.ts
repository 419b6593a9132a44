/** The identifier that a name gives: « Cap Majeur » -> `cap-majeur`. */
import { plain } from '../../french/fold.ts';

export function slug(name: string): string {
  const dashed = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return dashed.slice(0, 60).replace(/-$/, '') || 'fiche';
}
