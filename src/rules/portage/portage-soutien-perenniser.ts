import { supportRule } from './soutien.ts';

export const portageSoutienPerenniser = supportRule('portage-soutien-perenniser', 'perennisation');
