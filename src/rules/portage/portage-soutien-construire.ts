import { supportRule } from './soutien.ts';

export const portageSoutienConstruire = supportRule('portage-soutien-construire', 'construction');
