import REPEATED_LABEL from '@salesforce/label/c.RedactInline_Why_Repeated';
import IP4_LABEL from '@salesforce/label/c.RedactInline_Why_Ip4';
import IP6_LABEL from '@salesforce/label/c.RedactInline_Why_Ip6';
import IP6_SPOKEN_LABEL from '@salesforce/label/c.RedactInline_Why_Ip6Spoken';
import IP4_SPOKEN_LABEL from '@salesforce/label/c.RedactInline_Why_Ip4Spoken';
import IP4_TURNS_LABEL from '@salesforce/label/c.RedactInline_Why_Ip4Turns';
import IP_PART_LABEL from '@salesforce/label/c.RedactInline_Why_IpPart';
import EMAIL_LABEL from '@salesforce/label/c.RedactInline_Why_Email';
import EMAIL_SPOKEN_LABEL from '@salesforce/label/c.RedactInline_Why_EmailSpoken';
import EMAIL_SAID_TURNS_LABEL from '@salesforce/label/c.RedactInline_Why_EmailSaidTurns';
import EMAIL_TOLD_TURNS_LABEL from '@salesforce/label/c.RedactInline_Why_EmailToldTurns';
import EMAIL_PART_LABEL from '@salesforce/label/c.RedactInline_Why_EmailPart';
import EMAIL_WITHOUT_AT_LABEL from '@salesforce/label/c.RedactInline_Why_EmailWithoutAt';
import EMAIL_PROVIDER_LABEL from '@salesforce/label/c.RedactInline_Why_EmailProvider';
import EMAIL_SPELLED_LABEL from '@salesforce/label/c.RedactInline_Why_EmailSpelled';
import SITE_NAME_LABEL from '@salesforce/label/c.RedactInline_Why_SiteName';
import LOGIN_USER_LABEL from '@salesforce/label/c.RedactInline_Why_LoginUser';
import LOGIN_PASSWORD_LABEL from '@salesforce/label/c.RedactInline_Why_LoginPassword';
import USER_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_UserAsked';
import USER_TOLD_LABEL from '@salesforce/label/c.RedactInline_Why_UserTold';
import PASSWORD_ASKED_LABEL from '@salesforce/label/c.RedactInline_Why_PasswordAsked';
import PASSWORD_ANNOUNCED_LABEL from '@salesforce/label/c.RedactInline_Why_PasswordAnnounced';
import PASSWORD_TOLD_LABEL from '@salesforce/label/c.RedactInline_Why_PasswordTold';
import RULE_LABEL from '@salesforce/label/c.RedactInline_Why_Rule';
import RULE_NEAR_LABEL from '@salesforce/label/c.RedactInline_Why_RuleNear';

/** Why addresses on networks, what one signs in with, and what rules of admins find are suggested. */
export const ACCOUNT_CLAUSES = {
    Repeated: REPEATED_LABEL,
    Ip4: IP4_LABEL,
    Ip6: IP6_LABEL,
    Ip6Spoken: IP6_SPOKEN_LABEL,
    Ip4Spoken: IP4_SPOKEN_LABEL,
    Ip4Turns: IP4_TURNS_LABEL,
    IpPart: IP_PART_LABEL,
    Email: EMAIL_LABEL,
    EmailSpoken: EMAIL_SPOKEN_LABEL,
    EmailSaidTurns: EMAIL_SAID_TURNS_LABEL,
    EmailToldTurns: EMAIL_TOLD_TURNS_LABEL,
    EmailPart: EMAIL_PART_LABEL,
    EmailWithoutAt: EMAIL_WITHOUT_AT_LABEL,
    EmailProvider: EMAIL_PROVIDER_LABEL,
    EmailSpelled: EMAIL_SPELLED_LABEL,
    SiteName: SITE_NAME_LABEL,
    LoginUser: LOGIN_USER_LABEL,
    LoginPassword: LOGIN_PASSWORD_LABEL,
    UserAsked: USER_ASKED_LABEL,
    UserTold: USER_TOLD_LABEL,
    PasswordAsked: PASSWORD_ASKED_LABEL,
    PasswordAnnounced: PASSWORD_ANNOUNCED_LABEL,
    PasswordTold: PASSWORD_TOLD_LABEL,
    Rule: RULE_LABEL,
    RuleNear: RULE_NEAR_LABEL
} as const;
