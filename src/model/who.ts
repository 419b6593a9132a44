/** Who can answer a question of the fiche. */

export type Who = 'porteur' | 'coach' | 'sponsor' | 'equipe' | 'juriste' | 'dpo' | 'rssi' | 'financeur';

export const WHO_WORDS: Record<Who, string> = {
  porteur: 'le porteur',
  coach: 'le coach',
  sponsor: 'le sponsor',
  equipe: 'l’équipe',
  juriste: 'un juriste',
  dpo: 'le délégué à la protection des données',
  rssi: 'le responsable de la sécurité',
  financeur: 'le financeur',
};
