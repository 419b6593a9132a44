/** The shapes in which people write the parts of a fiche when nobody gave them a model. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeLines, textOfLines } from '../../src/exchange/office.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { fichesIn } from '../../src/source/markdown/short-answers.ts';
import { markdownKind } from '../../src/source/text-kind.ts';

const P = 'Chaque année, 3 200 familles attendent trois mois leur place en crèche.';
const S = 'La page montre les places libres et l’ordre de la liste.';
const U = 'Les mères qui élèvent seules leurs enfants, à Valmont.';

const SHAPES: Record<string, string> = {
  'bold, the text on the next line': `**Problème**\n${P}\n\n**Solution**\n${S}\n\n**Usagers**\n${U}\n`,
  'bold, the text on the same line': `**Problème** ${P}\n\n**La solution.** ${S}\n\n**Usagers** : ${U}\n`,
  'bold in HTML': `<b>Problème</b><br>\n${P}\n\n<strong>Solution</strong>\n${S}\n\n<b>Usagers</b>\n${U}\n`,
  'words alone, line after line': `Problème\n${P}\nSolution\n${S}\nUsagers\n${U}\n`,
  capitals: `PROBLÈME\n${P}\n\nNOTRE SOLUTION PROPOSÉE\n${S}\n\nQUI EST CONCERNÉ\n${U}\n`,
  'numbered, the text within': `1. Problème\n\n   ${P}\n\n2. Solution\n\n   ${S}\n\n3. Usagers\n   ${U}\n`,
  'numbered, the text below': `1) Problème\n${P}\n2) Solution\n${S}\n3) Usagers\n${U}\n`,
  'numbered headings': `# 1. Problème\n${P}\n\n# 2. Solution\n${S}\n\n# 3. Usagers\n${U}\n`,
  bulleted: `- Problème : ${P}\n- Solution : ${S}\n- Usagers : ${U}\n`,
  'bulleted by Word': `• Problème : ${P}\n• Solution : ${S}\n• Usagers : ${U}\n`,
  'bullets within bullets': `- Problème\n  - ${P}\n- Solution\n  - ${S}\n- Usagers\n  - ${U}\n`,
  'dashes of any length': `Problème - ${P}\nSolution – ${S}\nUsagers — ${U}\n`,
  'labels without capitals': `problème : ${P}\nsolution : ${S}\nusagers : ${U}\n`,
  'labels that look like keys': `usagers: ${U}\nproblème: ${P}\nsolution: ${S}\n`,
  'questions, the answer on the next line': `Quel est le problème ?\n${P}\nQue proposez-vous ?\n${S}\nPour qui ?\n${U}\n`,
  'questions alone': `Quel problème voulez-vous résoudre ?\n\n${P}\n\nQuelle solution imaginez-vous ?\n\n${S}\n\nQui est concerné ?\n\n${U}\n`,
  'a table of two columns': `| Rubrique | Réponse |\n|---|---|\n| Problème | ${P} |\n| Solution | ${S} |\n| Usagers | ${U} |\n`,
  'a table of two rows': `| Problème | Solution | Usagers |\n|---|---|---|\n| ${P} | ${S} | ${U} |\n`,
  HTML: `<h2>Probl&egrave;me</h2>\n<p>${P}</p>\n<h2>Solution</h2><div><p>${S}</p></div>\n<h2 class="a">Usagers</h2>\n${U}\n`,
  'a whole page': `<!DOCTYPE html>\n<html><head><title>Autre</title><style>a > b {}</style></head><body><header><nav><a href="/">Accueil</a></nav></header>\n<main><h2>Problème</h2>\n<p>${P.replace(' places', '\nplaces')}</p><!-- <p>Rien</p> -->\n<h2>Solution</h2>\n<p>${S}</p>\n<h2>Usagers</h2><p>${U}</p></main><footer><p>Mentions</p></footer><script>if (a<b) c();</script></body></html>\n`,
  'what is asked between brackets': `Problème (en quelques lignes, sans jargon, tel qu’il est vécu par les gens)\n${P}\n\nSolution (décrivez votre solution)\n${S}\n\nUsagers (qui ?)\n${U}\n`,
  'letters in order': `a) le problème\n${P}\nb) la solution\n${S}\nc) les usagers\n${U}\n`,
  'questions and answers': `Q : Quel est le problème ?\nR : ${P}\nQ : Que proposez-vous ?\nR : ${S}\nQ : Pour qui ?\nR : ${U}\n`,
  'a tab after the colon': `Problème :\t${P}\nSolution :\t${S}\nUsagers :\t${U}\n`,
  'columns of a sheet': `Problème\t${P}\nSolution\t${S}\nUsagers\t${U}\n`,
  'a table of three columns': `| N° | Question | Réponse |\n|---|---|---|\n| 1 | Problème | ${P} |\n| 2 | Solution | ${S} |\n| 3 | Usagers | ${U} |\n`,
  'what three words ask': `POURQUOI ?\n${P}\nQUOI ?\n${S}\nQUI ?\n${U}\n`,
  'a mail and its end': `De : Odile\nObjet : la fiche\n\nProblème : ${P}\nSolution : ${S}\nUsagers : ${U}\n\nCordialement,\nOdile Lafarge\n`,
  'pages of a print': `Problème\n${P}\nPage 1/2\n\nSolution\n${S}\n\nUsagers\n${U}\nPage 2/2\n`,
  'parts that we do not know': `Problème : ${P}\nProchaine réunion : mardi\nSolution : ${S}\nLogo : à venir\nUsagers : ${U}\n`,
  'a part in bold that we do not know': `**Problème**\n\n${P}\n\n**Logo**\n\nbleu\n\n**Solution**\n\n${S}\n\n**Usagers**\n\n${U}\n`,
  'our own questions': `Quel problème revient sans cesse, et qui le subit ?\n${P}\n\nAvec votre idée, qui peut faire quoi, concrètement ?\n${S}\n\nQui en souffre le plus, et qu’y perdent-ils ?\n${U}\n`,
  'a header of one’s own': `---\nstatut: brouillon\n---\n# Le problème\n${P}\n\n# La solution\n${S}\n\n# Usagers\n${U}\n`,
  'a pad with boxes': `[TOC]\n\n## Problème\n\n:::info\n${P}\n:::\n\n## Solution\n\n==La page== montre les places libres et l’ordre de la liste.\n\n## Usagers\n\n${U}\n`,
  'a mail passed on': `---------- Forwarded message ---------\nDe : Odile\nSubject: TR: la fiche\n\nBonjour,\n\n## Problème\n${P}\n\n## Solution\n${S}\n\n## Usagers\n${U}\n\nBien à vous,\n\n--\nOdile Lafarge\nCe message est confidentiel.\n`,
  'the foot of a page': `Le problème\n${P}\n\nLa solution\n${S}\n\nLes usagers\n${U}\n\nPartager sur un réseau\n\nMentions légales\n`,
  'a mail that quotes': `Bonjour,\n\n> Problème : ${P}\n>\n> Solution : ${S}\n>\n> Usagers : ${U}\n`,
};

describe('what is told of the fiche itself', () => {
  const parts = `\n\n## Problème\n${P}\n\n## Solution\n${S}\n`;

  it.each([
    ['Objet : TR: Re : fiche produit Place Claire', 'Place Claire'],
    ['Fiche d’investigation « Place Claire »\nVersion 3', 'Place Claire'],
    ['---------- Forwarded message ---------\nSubject: Fwd: Place Claire', 'Place Claire'],
  ])('%s: its name', (above, name) => {
    expect(readMarkdown(above + parts).draft.at('nom').text).toBe(name);
  });

  it.each(['---------- Forwarded message ---------', 'De : Odile « la voisine »'])('%s: no name', (above) => {
    expect(readMarkdown(above + parts).draft.at('nom').text).toBeUndefined();
  });

  it.each(['Odile Lafarge\nAdjointe au chef de bureau', 'Odile Lafarge, Adjointe au chef de bureau'])(
    '%s: who carries it',
    (person) => {
      const { draft } = readMarkdown(`## Porteur du projet\n${person}${parts}`);
      expect(draft.at('porteur.nom').text).toBe('Odile Lafarge');
      expect(draft.at('porteur.fonction').text).toBe('Adjointe au chef de bureau');
    },
  );
});

describe('one fiche, as people cut it', () => {
  it.each(Object.entries(SHAPES))('%s', (_, text) => {
    const { draft } = readMarkdown(text);
    expect(draft.at('probleme.enonce').text).toBe(P);
    expect(draft.at('solution.description').text).toBe(S);
    expect(draft.at('usagers.recit').text).toBe(U);
  });

  it.each(Object.entries(SHAPES).filter(([shape]) => shape !== 'a mail that quotes'))(
    '%s: is taken for a fiche',
    (_, text) => {
      expect(markdownKind(text)).not.toBeNull();
    },
  );

  it.each([
    [
      'what stands alone among real headings',
      `## Problème\n\n${P}\n\nLes usagers\n\nles voient.\n\n## Solution\n\n${S}\n`,
      `${P}\n\nLes usagers\n\nles voient.`,
    ],
    [
      'rows of a list',
      `**Problème**\n\n- Solution\n- Usagers\n- Impact\n\n**Solution**\n\n${S}\n`,
      '- Solution\n- Usagers\n- Impact',
    ],
    [
      'a sentence that holds a colon',
      `## Problème\n\nNotre solution permet aux usagers : rien.\n\n## Solution\n\n${S}\n`,
      'Notre solution permet aux usagers : rien.',
    ],
  ])('is no part: %s', (_, text, problem) => {
    expect(readMarkdown(text).draft.at('probleme.enonce').text).toBe(problem);
  });

  it('a heading and its answer on one line', () => {
    const { draft } = readMarkdown(
      '## Problème : on attend trois mois\n\n## Solution : un site montre les places\n\nIl est simple.\n',
    );
    expect(draft.at('probleme.enonce').text).toBe('on attend trois mois');
    expect(draft.at('solution.description').text).toBe('un site montre les places\n\nIl est simple.');
  });
});

describe('what names a fiche, and who', () => {
  it.each([
    ['# Fiche produit : Place Claire\n\n', 'Place Claire'],
    ['# Le service des places en crèche\n\nDeux villes.\n\n', 'Le service des places en crèche'],
    ['# « Place Claire »\n\n', 'Place Claire'],
    ['Nom : Place Claire\n\n', 'Place Claire'],
    ['# Fiche projet\n\n**Nom** : Place Claire\n\n', 'Place Claire'],
    ['# Fiche « Place Claire »\n\n', 'Place Claire'],
    ['# PROJET Place Claire\n\n', 'Place Claire'],
    ['# 🚀 Place Claire\n\n', 'Place Claire'],
    ['# Projet de loi\n\n', 'Projet de loi'],
    ['Titre du projet - Place Claire\n\n', 'Place Claire'],
    ['# Fiche produit\n\n', null],
  ])('%j', (start, name) => {
    expect(readMarkdown(`${start}## Problème\n\n${P}\n\n## Solution\n\n${S}\n`).draft.at('nom').text ?? null).toBe(
      name,
    );
  });

  it('a title of no kind, above words alone', () => {
    expect(readMarkdown(`Place Claire\n\nProblème\n\n${P}\n\nSolution\n\n${S}\n`).draft.at('nom').text).toBe(
      'Place Claire',
    );
  });

  it('one line each', () => {
    const { draft, sections } = readMarkdown(
      `Porteur : Odile Lafarge, cheffe de bureau (DDT de la Creuse)\nPhase : construction\nContact : odile@creuse.gouv.fr\nDate : 12 mars\nProblème : ${P}\nSolution : ${S}\nRisques : les élus refusent\n`,
    );
    expect(draft.at('porteur.nom').text).toBe('Odile Lafarge');
    expect(draft.at('porteur.fonction').text).toBe('cheffe de bureau, DDT de la Creuse');
    expect(draft.at('phase').text).toBe('construction');
    expect(draft.at('contact').text).toBe('odile@creuse.gouv.fr');
    expect(draft.at('pire_scenario.description').text).toBe('les élus refusent');
    expect(sections.find(({ heading }) => heading === 'Date')?.topic).toBe('autre');
  });

  it('a house is nobody', () => {
    expect(
      readMarkdown(`Porteur : Direction Départementale\nProblème : ${P}\nSolution : ${S}\n`).draft.find('porteur.nom')
        .isAnswered,
    ).toBe(false);
  });

  it('two fiches in one text are told apart', () => {
    const one = (name: string) => `# ${name}\n\n## Problème\n\n${P}\n\n## Solution\n\n${S}\n\n`;
    expect(fichesIn(readMarkdown(one('Pain') + one('Eau')).sections).map(({ heading }) => heading)).toEqual([
      'Pain',
      'Eau',
    ]);
    expect(fichesIn(readMarkdown(one('Pain')).sections)).toHaveLength(1);
  });
});

describe('documents of an office suite', () => {
  const run = (text: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
  const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
  const docx = (body: string, more: Record<string, string> = {}) =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
    });
  const odt = (body: string, more: Record<string, string> = {}) =>
    zipSync({
      'content.xml': strToU8(`<office:text>${body}</office:text>`),
      ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
    });
  const textOf = (bytes: Uint8Array) => {
    const lines = officeLines(bytes);
    return lines === null || lines === 'locked' ? lines : textOfLines(lines).text;
  };

  it('a note stands where it is called, a comment at the end', () => {
    const document = docx(
      paragraph(run('6 000 dossiers'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' par an')),
      {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph(run('IGAS, 2025'))}</w:footnote></w:footnotes>`,
        'word/comments.xml': `<w:comments><w:comment w:id="1">${paragraph(run('à vérifier'))}</w:comment></w:comments>`,
      },
    );
    expect(textOf(document)).toBe('6 000 dossiers (IGAS, 2025) par an\n\n###### Commentaires\n\n- à vérifier');
    const open = odt(
      '<text:p>6 000 dossiers<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>IGAS, 2025</text:p></text:note-body></text:note> par an<office:annotation><dc:creator>Paul</dc:creator><text:p>à vérifier</text:p></office:annotation></text:p>',
    );
    expect(textOf(open)).toBe('6 000 dossiers (IGAS, 2025) par an\n\n###### Commentaires\n\n- à vérifier');
  });

  it('what is hidden, moved or deleted is not on the page', () => {
    const body = paragraph(
      run('vu'),
      run(' caché', '<w:vanish/>'),
      `<w:moveFrom>${run(' déplacé')}</w:moveFrom>`,
      '<w:del><w:r><w:delText> effacé</w:delText></w:r></w:del>',
    );
    expect(textOf(docx(body))).toBe('vu');
  });

  it('bold is what is all in bold, by its runs or by its style', () => {
    expect(textOf(docx(paragraph(run('Problème', '<w:b/>'))))).toBe('**Problème**');
    expect(textOf(docx(paragraph(run('Un', '<w:b/>'), run(' mot'))))).toBe('Un mot');
    expect(textOf(docx(paragraph(run('Un mot', '<w:b w:val="0"/>'))))).toBe('Un mot');
    const styles = {
      'styles.xml':
        '<office:styles><style:style style:name="F"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="N"><style:text-properties fo:font-weight="normal"/></style:style></office:styles>',
    };
    expect(textOf(odt('<text:p text:style-name="F">Problème</text:p>', styles))).toBe('**Problème**');
    expect(
      textOf(odt('<text:p text:style-name="F"><text:span text:style-name="N">Un mot</text:span></text:p>', styles)),
    ).toBe('Un mot');
  });

  it('a table is one, its cells whole; one of a single column is a box', () => {
    const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const table = (...rows: string[][][]) =>
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => cell(...one)).join('')}</w:tr>`).join('')}</w:tbl>`;
    const form = docx(table([['Problème'], [P, 'Et plus.']], [['Solution'], [S]]) + paragraph(run('fin')));
    const text = textOf(form) ?? '';
    expect(readMarkdown(text).draft.at('probleme.enonce').text).toBe(`${P}\nEt plus.`);
    const lines = officeLines(form);
    expect(lines === null || lines === 'locked' ? [] : lines.map(({ paragraph: rank }) => rank)).toEqual([
      1, 1, 1, 4, 6,
    ]);
    expect(textOf(docx(table([['un']], [['deux']])))).toBe('un\n\ndeux');
  });

  it('one that a password locks', () => {
    expect(textOf(odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }))).toBe('locked');
  });
});
