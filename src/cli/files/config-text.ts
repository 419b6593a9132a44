/** What a configuration holds, as text. */
import { quote } from '../../french/typography.ts';
import { decode } from '../../source/decode.ts';
import type { FileContent } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { baseName, failureSentence, isFicheName } from './names.ts';

/** Throws `UserError` where it cannot be read. */
export function configText(content: FileContent, path: string): string {
  if (!content.ok) {
    const why = content.failure === 'too-long' ? 'Ce fichier est trop long.' : failureSentence(content.failure);
    throw new UserError(`La configuration ${quote(path)} n’a pas pu être lue. ${why}`);
  }
  const decoded = decode(content.bytes);
  if (decoded.ok) return decoded.text;
  throw new UserError(`La configuration ${quote(path)} n’a pas pu être lue. ${decoded.flaw.message}`);
}

/** The file that --config gives. Throws `UserError` where it cannot be one. */
export function named(path: string): string {
  if (path.trim() === '')
    throw new UserError('--config est vide. Vérifiez la commande, ou la variable qui devait donner la configuration.');
  if (isFicheName(baseName(path)))
    throw new UserError(`${quote(path)} est une fiche, et non une configuration. Donnez un fichier de réglages.`);
  return path;
}
