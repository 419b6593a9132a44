/** XML as it is met, tag after tag: `sax` reads it, for Word and for LibreOffice, and pulls in nothing. */
import sax from 'sax';

export type Attributes = sax.Tag['attributes'];

export interface Heard {
  open(tag: sax.Tag): void;
  text?(text: string): void;
  close?(name: string): void;
  isText?(inside: string): boolean;
}

/** Goes as far as the XML can be read. */
export function walkXml(xml: string, heard: Heard): void {
  const parser = sax.parser(true);
  const stack: string[] = [];
  parser.onopentag = (tag) => {
    stack.push(tag.name);
    heard.open(tag as sax.Tag);
  };
  parser.ontext = (piece) => {
    // Between the paragraphs, and in the runs of Word, what is no text lays out the XML.
    const inside = stack.at(-1) ?? '';
    if (heard.isText?.(inside) && (!inside.startsWith('w:') || inside === 'w:t'))
      heard.text?.(inside === 'w:t' ? piece : piece.replace(/\s+/g, ' '));
  };
  parser.onclosetag = (name) => {
    stack.pop();
    heard.close?.(name);
  };
  parser.onerror = () => parser.resume();
  parser.write(xml).close();
}
