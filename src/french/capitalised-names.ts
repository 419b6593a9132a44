/** Names of people, as one writes them. */

/** « maryse lebrun » is typed so, and never written so; « de », « la » stay small. */
export function withNameCapitals(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(?<![\p{L}])(?!(?:de|du|des|la|le)(?!\p{L})|d['’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
