import { ChainFault } from '../../proxy/audit/verifyChain.ts';

/** What each fault of a chain means, for whoever reads the findings. */
export const FAULT_WORDS: Readonly<Record<ChainFault, string>> = {
    [ChainFault.Altered]: 'this row is not as it was signed',
    [ChainFault.Forged]: 'this row was not written by the product',
    [ChainFault.Copied]: 'this row repeats an earlier one',
    [ChainFault.DeletedBefore]: 'the row that this one follows is gone',
    [ChainFault.Moved]: 'this row stands before the one that it follows',
    [ChainFault.Forked]:
        'this row follows the same one as an earlier row. The product signed both: Salesforce stored one late, or two writers were at work at once',
    [ChainFault.KeyUnknown]:
        'this row names a key that DIGEST_KEY does not hold; if no proxy of this org ever had that key, the row is forged',
    [ChainFault.DeletedAtEnd]: 'rows at the end that an earlier verification saw are gone'
};
