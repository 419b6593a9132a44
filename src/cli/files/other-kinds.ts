/** Documents that hold no text of a fiche: each is told what it is, before anything is read of it. */
import { isArchive } from '../../exchange/office.ts';
import { quote } from '../../french/typography.ts';
import { archiveOf } from '../../source/other-file.ts';
import type { FileContent } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** Throws `UserError` of a sheet, slides, a packed file, a damaged document, or another file that bears its name. */
export function refuseOtherKinds(source: string, content: FileContent): void {
  const other = content.ok && isArchive(content.bytes) ? archiveOf(content.bytes) : null;
  if (other !== null) throw new UserError(`${quote(source)} ne se lit pas ainsi. ${other} Rien n’a été écrit.`);
  if (content.ok && isArchive(content.bytes))
    throw new UserError(
      `${quote(source)} est endommagé, ou n’est pas un document Word ou LibreOffice. Ouvrez-le, enregistrez-le de nouveau en .docx ou en .odt, puis recommencez. Rien n’a été écrit.`,
    );
  if (content.ok && /\.(?:docx|odt)$/i.test(source))
    throw new UserError(
      `${quote(source)} porte le nom d’un document Word ou LibreOffice, et n’en est pas un. Ouvrez-le dans le logiciel qui l’a fait, enregistrez-le en .docx ou en .odt, puis recommencez. Rien n’a été écrit.`,
    );
}
