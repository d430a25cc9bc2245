import { conditions } from './conditions.ts';
import { language } from './language.ts';
import { skills } from './skills.ts';

/** One line a requirement. The order is that in which an agent is checked, and the first that is not met is the reason given. */
export const REQUIREMENTS = [skills, language, conditions] as const;
