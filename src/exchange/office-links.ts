/** Where the links of a document lead: what a click would show is part of what it says. */
import { type Attributes, walkXml } from './office-xml.ts';

/** Each address by the name that Word gives it. */
export function linksIn(relations: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkXml(relations, {
    open({ name, attributes }) {
      if (name === 'Relationship' && attributes.TargetMode === 'External')
        found.set(String(attributes.Id), String(attributes.Target));
    },
  });
  return found;
}

const LINKS = new Set(['w:hyperlink', 'text:a']);

export function isLink(name: string): boolean {
  return LINKS.has(name);
}

export function addressOf(attributes: Attributes, known: ReadonlyMap<string, string>): string {
  return String(attributes['xlink:href'] ?? known.get(String(attributes['r:id'] ?? '')) ?? '');
}

/** What follows the words of a link, once read; empty where they are the address itself, or it leads nowhere else. */
export function addressSaid(address: string, before: string): string {
  const bare = address.replace(/^mailto:/, '').replace(/\/$/, '');
  return /^(?:https?:|mailto:)/.test(address) && !before.replace(/\/$/, '').endsWith(bare) ? ` (${bare})` : '';
}
