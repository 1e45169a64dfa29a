/** @description Keeps with each event the words that its reason has in the org as it is stored, for reports. */
trigger RedactInlineEvent on RedactInline_Event__c(before insert) {
    OrgReasons.ofOrg().label(Trigger.new);
}
