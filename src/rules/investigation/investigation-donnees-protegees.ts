import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isUnguarded } from '../../text/one-way.ts';

const kept = (said: string) => ({ name: said, patch: { 'investigation.donnees.stockage': said } });

/** What people confided must be guarded. */
export const investigationDonneesProtegees: Rule = {
  id: 'investigation-donnees-protegees',
  phases: ['investigation', 'construction'],
  needs: ['investigation.donnees.stockage'],
  examples: {
    good: [
      kept('dossier chiffré du tribunal, rien sur nos téléphones ni sur clé USB'),
      kept('armoire fermée du greffe, la clé reste chez la greffière'),
      kept('serveur chiffré de la trésorerie, rien sur les portables'),
      kept('coffre du tribunal, noms effacés'),
      kept('sur le serveur de la direction, deux personnes y ont accès'),
    ],
    bad: [
      kept('sur ma clé USB personnelle'),
      kept('sur ma clé usb perso et un peu sur whatsapp'),
      kept('un peu partout pour l’instant'),
      kept('dans mon téléphone'),
      kept('un dossier Google Drive partagé avec l’équipe'),
      kept('disque dur personnel de la cheffe de projet'),
      kept('mails perso et dropbox'),
    ],
  },
  *check(draft) {
    const at = draft.at('investigation.donnees.stockage');
    if (isUnguarded(at.text ?? ''))
      yield {
        message: `${quote(at.text ?? '')} : qui d’autre peut l’ouvrir ? Rangez ces notes sur un serveur de votre administration.`,
        at,
      };
  },
};
