import { setOf } from '../network/words.ts';

/** Words with which a sentence talks about a password instead of asking for it. */
export const ABOUT_PASSWORDS = setOf(
    'forgot forget forgotten reset resetting change changed changing never dont policy policies link enter type update updated expire expired ' +
        'must should requirements remember sent send different required wont shall heres youll'
);
