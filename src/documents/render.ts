/** The only door to `handlebars`. */
import Handlebars from 'handlebars';

/** A template that names what its view does not hold is an error. Nothing is escaped here: each view is, for its format. */
export function render(template: string, view: object): string {
  return Handlebars.compile(template, { noEscape: true, strict: true })(view);
}
