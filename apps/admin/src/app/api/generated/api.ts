// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
export interface paths {
    readonly "/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one’s own account
         * @description With the centres in which the person works, and the permissions in the one that is open.
         */
        readonly get: operations["readMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change one’s own account
         * @description What is left out stays. Another telephone number or address is only asked for: the answer is the same whether somebody has it
         *     or not, and it counts once the link of the mail is used.
         */
        readonly patch: operations["changeMe"];
        readonly trace?: never;
    };
    readonly "/me/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what one signs in with
         * @description With the address and the number that wait to be confirmed.
         */
        readonly get: operations["readSignInData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change one’s password
         * @description Needs the current password. Every sign-in of the account ends, and a new one begins on this device.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/confirmations/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what a link confirms
         * @description With the token of the link in the mail.
         */
        readonly get: operations["findConfirmation"];
        readonly put?: never;
        /**
         * Confirm another address or number
         * @description From now on the person signs in with it.
         */
        readonly post: operations["confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in
         * @description With an address, or with a telephone number and the code of the centre. The answer sets the cookie of the sign-in.
         */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign out
         * @description On this device; the cookie ends.
         */
        readonly post: operations["signOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/switch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open another centre
         * @description One in which the person works.
         */
        readonly post: operations["switchCentre"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/forgot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask for a link to set a new password
         * @description The answer is the same whether there is such an account or not.
         */
        readonly post: operations["forgotPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a new password
         * @description With the link of the mail. Every sign-in of the account ends.
         */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/invitations/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an invitation
         * @description With the token of the link in the mail.
         */
        readonly get: operations["findInvitation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/invitations/{token}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept an invitation
         * @description Sets a password, or needs the present one of a person with an account; then signs in.
         */
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the devices on which one is signed in
         * @description The newest sign-in first.
         */
        readonly get: operations["listSignIns"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign out everywhere
         * @description On every device, this one too.
         */
        readonly delete: operations["signOutEverywhere"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign out on another device
         * @description One sign-in ends.
         */
        readonly delete: operations["endSignIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/centre": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the centre
         * @description The centre that is open, with its settings.
         */
        readonly get: operations["findCentre"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the settings of the centre
         * @description What is left out stays.
         */
        readonly patch: operations["amendCentre"];
        readonly trace?: never;
    };
    readonly "/branches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the branches
         * @description Only the branches that the reader reaches, by name.
         */
        readonly get: operations["listBranches"];
        readonly put?: never;
        /**
         * Add a branch
         * @description Its name is unique in the centre.
         */
        readonly post: operations["addBranch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a branch
         * @description With its rooms and the numbers of its groups and members.
         */
        readonly get: operations["findBranch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a branch
         * @description What is left out stays.
         */
        readonly patch: operations["amendBranch"];
        readonly trace?: never;
    };
    readonly "/branches/{id}/rooms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the rooms of a branch
         * @description By name.
         */
        readonly get: operations["listRooms"];
        readonly put?: never;
        /**
         * Add a room to a branch
         * @description Its name is unique in the branch.
         */
        readonly post: operations["addRoom"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/travel-times": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the travel times between branches
         * @description Only between branches that the reader reaches. A pair that is not listed takes no time.
         */
        readonly get: operations["listTravelTimes"];
        readonly put?: never;
        /**
         * Set the travel times between branches
         * @description Only those of the pairs that are named; the others stay as they are. Answers the ways of these pairs that take time. Conflicts
         *     of people, and who could lead a session instead, respect them at once.
         */
        readonly post: operations["setTravelTimes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the staff
         * @description Everybody who works or worked in the branches of the reader, and the administrators, by name.
         */
        readonly get: operations["listStaff"];
        readonly put?: never;
        /**
         * Invite a person to the staff
         * @description The person gets a mail with a link that allows them to accept.
         */
        readonly post: operations["inviteStaff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a person of the staff
         * @description With their role, their branches and the number of groups that they lead.
         */
        readonly get: operations["findStaff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a person of the staff
         * @description Changes the role or the branches, ends the access of the person, or adds the address of somebody whom a timetable named.
         */
        readonly patch: operations["amendStaff"];
        readonly trace?: never;
    };
    readonly "/staff/{id}/resend-invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send an invitation again
         * @description Only while the person has not accepted.
         */
        readonly post: operations["resendStaffInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Find likely duplicates of a person
         * @description Before a person is registered: the people on record who may be the same, with the reasons. People at branches out of reach are
         *     counted. With a legal name it counts as a search by legal name. Nothing prevents a registration.
         */
        readonly post: operations["findDuplicates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List members
         * @description Only members of the branches that the reader reaches, by alias.
         */
        readonly get: operations["listMembers"];
        readonly put?: never;
        /**
         * Register a member
         * @description The code is given by the centre. An alias is made of the preferred name where none is given.
         */
        readonly post: operations["registerMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search members
         * @description By the beginning of each word of an alias, in whatever order and in Latin or Devanagari letters, by the beginning of a code, by
         *     the whole reference of a sheet, by a whole telephone number, or by its last four to seven digits. Sent as POST, so that no name and no
         *     number is part of an address.
         */
        readonly post: operations["searchMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/search/legal-names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search members by legal name
         * @description By whole words, in whatever order and in Latin or Devanagari letters; initials are not searched for. The answer shows aliases and
         *     codes. The audit records that somebody searched, without the text, and each search counts as a look at hidden details.
         */
        readonly post: operations["searchLegalNames"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a member
         * @description Everything that staff see without a reveal. Contact details are masked.
         */
        readonly get: operations["findMember"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a member
         * @description Null takes a value away; what is left out stays.
         */
        readonly patch: operations["changeMember"];
        readonly trace?: never;
    };
    readonly "/members/{id}/transitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a member to another stage
         * @description Opens or closes a stay, ends the seats of a member who leaves, and plans the contacts after a discharge.
         */
        readonly post: operations["moveMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the contact details of a member
         * @description The audit records the reader and the reason, which has to say something. A person may be shown hidden details thirty times within
         *     an hour, numbers for calls and searches by legal name included.
         */
        readonly post: operations["revealMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/journey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the journey of a member
         * @description Stages, stays, sessions, milestones and follow-ups, newest first.
         */
        readonly get: operations["listJourney"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/merge/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan a merge of two records
         * @description The entries of the other record that would move, those that would stay with it, and everything that prevents the merge. Nothing is
         *     changed.
         */
        readonly post: operations["planMerge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge another record into this one
         * @description The other record is neither listed nor found any more; its code finds this one. Its history moves here. It can be undone for
         *     thirty days.
         */
        readonly post: operations["mergeMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/merges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the records that were merged into this one
         * @description Without those that were taken out again, the latest first.
         */
        readonly get: operations["listMerges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/unmerge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo the last merge
         * @description Gives exactly the entries back that the merge moved. What was entered since stays with this record.
         */
        readonly post: operations["unmergeMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the consents of a member
         * @description Also those that were withdrawn or have expired.
         */
        readonly get: operations["listConsents"];
        readonly put?: never;
        /**
         * Record a consent
         * @description A consent whose purpose is about a relative names the relative, and no other does.
         */
        readonly post: operations["grantConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/allowances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what a member allows today
         * @description Each purpose for the member and for every relative, by the rule that each message and each call asks.
         */
        readonly get: operations["listAllowances"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/consents/{consentId}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a consent
         * @description From today on nothing is sent that needs it.
         */
        readonly post: operations["withdrawConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/relatives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the relatives of a member
         * @description Telephone numbers are masked.
         */
        readonly get: operations["listRelatives"];
        readonly put?: never;
        /**
         * Add a relative of a member
         * @description Contact with the relative needs a consent of the member.
         */
        readonly post: operations["addRelative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/relatives/{relativeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a relative of a member
         * @description With everything that is about the relative: what the member allows, the facts that may be told today, and the relative’s own groups.
         */
        readonly get: operations["findRelative"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a relative of a member
         * @description Null takes a number away; what is left out stays.
         */
        readonly patch: operations["changeRelative"];
        readonly trace?: never;
    };
    readonly "/members/{id}/stays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the stays of a member
         * @description Each with the day of admission and of discharge.
         */
        readonly get: operations["listStays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/sobriety-episodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the episodes of sobriety of a member
         * @description At most one of them runs.
         */
        readonly get: operations["listSobrietyEpisodes"];
        readonly put?: never;
        /**
         * Begin an episode of sobriety
         * @description Only one episode runs at a time, and no two overlap.
         */
        readonly post: operations["startSobrietyEpisode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/sobriety-episodes/{episodeId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an episode of sobriety
         * @description The days that were reached stay on record, whatever the reason.
         */
        readonly post: operations["endSobrietyEpisode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/programme-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the programme kinds
         * @description Every kind that the installation knows, with what the centre has set about it.
         */
        readonly get: operations["listProgrammeKinds"];
        readonly put?: never;
        /**
         * Make a programme kind of the centre
         * @description Made from an installed kind, with a name, a picture and a colour of its own, and without the questions that the centre leaves out.
         */
        readonly post: operations["makeProgrammeKind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/programme-kinds/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Offer a programme kind, or no longer
         * @description Sets whether the centre offers the kind, and what it sets differently within the bounds of the kind. The first time the version is 0.
         */
        readonly put: operations["setProgrammeKind"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a programme kind of the centre
         * @description A question that is left out now is not asked again; what was answered before stays. Of an installed kind only the questions that are left out change.
         */
        readonly patch: operations["changeProgrammeKind"];
        readonly trace?: never;
    };
    readonly "/programme-kinds/{code}/branches/{branchId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set a programme kind for a branch
         * @description What the branch sets counts before what the centre sets, within the bounds of the kind. The first time the version is 0.
         */
        readonly put: operations["setProgrammeKindOfBranch"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/programme-kinds/{code}/fields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a question to a programme kind of the centre
         * @description It is asked from the next answer on. Nothing removes a question; it is left out by changing the kind.
         */
        readonly post: operations["addFieldOfProgrammeKind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/programme-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the installed programme kinds
         * @description The kinds that a new centre may offer, as they come, before any centre has set something differently.
         */
        readonly get: operations["listInstalledKinds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List groups
         * @description Only groups that the reader reaches, by branch and name.
         */
        readonly get: operations["listGroups"];
        readonly put?: never;
        /**
         * Create a group
         * @description Plans its sessions as far ahead as sessions are planned.
         */
        readonly post: operations["createGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count groups
         * @description Only groups that the reader reaches and that still meet; those with more people than the given seats are named.
         */
        readonly get: operations["countGroups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a group
         * @description With its seats, the attendance of its last sessions and its next sessions.
         */
        readonly get: operations["findGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a group
         * @description Null takes a value away; what is left out stays.
         */
        readonly patch: operations["changeGroup"];
        readonly trace?: never;
    };
    readonly "/groups/{id}/schedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change when a group meets
         * @description From a day on, today or later. Sessions from that day on are planned anew, and people who were notified receive a message.
         */
        readonly put: operations["changeGroupSchedule"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/facilitators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people who lead a group
         * @description Everybody who leads today or later.
         */
        readonly get: operations["listFacilitators"];
        /**
         * Set the people who lead a group
         * @description The list replaces the present one from today on.
         */
        readonly put: operations["setFacilitators"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/enrolments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people who have a seat
         * @description Today or later.
         */
        readonly get: operations["listEnrolments"];
        readonly put?: never;
        /**
         * Give a person a seat in a group
         * @description The person is a member or a relative. The kind of the group decides for whom it is open. More people than seats need a decision
         *     with a reason, of before or in this request. A place on the waiting list is settled by the seat.
         */
        readonly post: operations["enrolPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End groups
         * @description All of them or none. Sessions after the last day are withdrawn, seats end with it, the waiting lists are closed, and people who
         *     were notified of a withdrawn session receive a message.
         */
        readonly post: operations["endGroups"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/change-room": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move groups to another room
         * @description All of them or none, from a day on. Sessions that staff moved elsewhere stay there.
         */
        readonly post: operations["changeRoomOfGroups"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/copy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Copy a group to another branch
         * @description With its kind, settings and schedule, and with the people who work in that branch too. People with a seat are not copied.
         */
        readonly post: operations["copyGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/enrolments/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a seat
         * @description The person is expected until the day before. The end of a seat may be set again while it lies ahead.
         */
        readonly post: operations["endEnrolment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schedules/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Preview a schedule
         * @description The sessions that it would bring within a window. Nothing is stored.
         */
        readonly post: operations["previewSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/waiting-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the waiting list of a group
         * @description The people who wait, in order, with the facts that decide who is offered the next seat.
         */
        readonly get: operations["readWaitingList"];
        readonly put?: never;
        /**
         * Put a person on the waiting list
         * @description At its end. A request is answered by staff where the group is by request; a seat that is free is offered soon after. In an open group, a request has a free seat at once.
         */
        readonly post: operations["askForSeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/enrolments/outlook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say what enrolling a person would do
         * @description A seat, the waiting list, a decision of staff, or a refusal. Nothing is stored.
         */
        readonly post: operations["enrolmentOutlook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/capacity-decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide that a group may have more people than seats
         * @description At most as many as its kind allows. The latest decision counts, and everybody who leads the group sees who decided and why.
         */
        readonly post: operations["decideCapacity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept a request
         * @description The person waits in the order in which they asked.
         */
        readonly post: operations["acceptRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Offer a person a seat
         * @description A seat is reserved until the offer lapses, also beyond the seats where a decision allows it.
         */
        readonly post: operations["offerSeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/take": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enrol the person who takes an offered seat
         * @description The seat that was reserved becomes theirs.
         */
        readonly post: operations["takeSeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that a person declined an offer
         * @description The person waits on in their place, or leaves the list; the seat is offered to the next person.
         */
        readonly post: operations["declineOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a person off the waiting list
         * @description A seat that was reserved for them is offered to the next person.
         */
        readonly post: operations["leaveList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/waiting-places/{id}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a person in the order of a waiting list
         * @description For a reason, which the audit records.
         */
        readonly post: operations["movePlace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{id}/holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the holidays of a branch
         * @description The latest first.
         */
        readonly get: operations["listHolidaysOfBranch"];
        readonly put?: never;
        /**
         * Add a holiday to a branch
         * @description The coming sessions of that day are cancelled, except those of the groups that are kept, and those that staff decided about,
         *     that have begun or that carry marks or notes. People who were informed of a session that does not take place get a message.
         */
        readonly post: operations["addHolidayToBranch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{id}/holidays/{holidayId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a holiday of a branch
         * @description The sessions that the holiday cancelled take place again, except those whose time has passed. People who read that such a
         *     session does not take place get a message.
         */
        readonly delete: operations["removeHoliday"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List holidays of all branches
         * @description Only those of branches within reach, earliest first.
         */
        readonly get: operations["listHolidays"];
        readonly put?: never;
        /**
         * Add holidays to several branches
         * @description All of them or, when one is refused, none. For each of them the same happens as for a single holiday.
         */
        readonly post: operations["addHolidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/holidays/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the days on which branches are closed
         * @description Only branches within reach, earliest first. A day is one item, however many branches are closed.
         */
        readonly get: operations["listHolidayDays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/holidays/offered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List public holidays that may be added
         * @description The gazetted holidays of India from today on, for a centre in India; none for other countries. Nothing is added by itself.
         */
        readonly get: operations["listOfferedHolidays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List sessions
         * @description Sessions that begin within a window, earliest first; only of branches that the reader reaches.
         */
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count the sessions of days
         * @description The days of a window on which sessions begin, earliest first, each with their number; only of branches that the reader reaches.
         */
        readonly get: operations["countSessionsByDay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a session
         * @description With its topic and, for readers who may see it, its note.
         */
        readonly get: operations["findSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a session
         * @description From a while before it begins. Nobody can be marked before. A device without a network says afterwards when it was.
         */
        readonly post: operations["startSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/undo-start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take back the start of a session
         * @description For a session that was started by mistake. Its marks stay.
         */
        readonly post: operations["undoSessionStart"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a session
         * @description A person whom nobody marked counts as absent, so a session is not closed before it begins, and before its planned end only with `beforeEnd`. Where the kind records no names, the headcount is needed.
         */
        readonly post: operations["finishSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a session
         * @description Reminders that are planned are withdrawn; people who were notified receive a message.
         */
        readonly post: operations["cancelSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo the cancellation of a session
         * @description It takes place at the time that the schedule now gives to its date, or where staff had moved it. Where its group does not meet
         *     on that date any more, or has a holiday, it takes place all the same. People who read that it does not take place receive a message.
         */
        readonly post: operations["restoreSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a session to another time or place
         * @description Reminders are planned anew. People who were notified receive a message of the other time, branch or room.
         */
        readonly post: operations["moveSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Write the record of a session
         * @description What is left out or null stays as it is; an empty text clears it.
         */
        readonly put: operations["recordSession"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a session to a group
         * @description Outside its schedule, on a day on which the group has no session. Later changes of the schedule leave it as it is.
         */
        readonly post: operations["addSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/facilitators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Name the people who lead one session
         * @description Instead of the facilitators of its group. The session keeps them when it is moved or planned anew; an empty list gives it back
         *     to the facilitators of the group.
         */
        readonly put: operations["nameSessionFacilitators"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/facilitators/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan who leads one session
         * @description Takes the body of the change and answers who would lead the session and which colleagues would be told. Nothing is stored.
         */
        readonly post: operations["planSessionFacilitators"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/absences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List absences
         * @description Those that are not over, the earliest first: of everybody within reach for people who plan groups, of oneself for the others.
         */
        readonly get: operations["listAbsences"];
        readonly put?: never;
        /**
         * Record an absence
         * @description By the person or an administrator. Why somebody is away is not asked. Nobody is named instead before it is decided.
         */
        readonly post: operations["recordAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/absences/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an absence with the sessions that it touches
         * @description Each with the people who could lead it, those who fit best first, with every reason.
         */
        readonly get: operations["findAbsence"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove an absence
         * @description With `takeBack`, the sessions for which somebody was named because of it go back to the person; without it, they stay as they are.
         */
        readonly delete: operations["removeAbsence"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the days of an absence
         * @description Somebody who was named for a session that the new days leave out stays named.
         */
        readonly patch: operations["changeAbsence"];
        readonly trace?: never;
    };
    readonly "/absences/{id}/stand-in-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask people to lead the sessions of an absence
         * @description All of them, or none when one does not fit. A session is led by a person once they said yes; a person who chooses themselves
         *     leads it at once. Asking somebody else about a session withdraws the question before, and asking the same person again changes nothing. Who is
         *     named in `nextIds` is asked where the one before says no or does not answer in time.
         */
        readonly post: operations["askStandIns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/absences/{id}/substitutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Name the people who lead the sessions of an absence
         * @description Without asking them, as after a call. All of them, or none when one does not fit. A second choice replaces the first, and the same choice again changes nothing.
         */
        readonly post: operations["chooseSubstitutes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/substitutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people who could lead a session instead
         * @description Those who fit best first, with every reason: who is free at that hour, also by the way between branches, who is a back-up of the
         *     group, who speaks its language, who is near, and who led the group or its kind already. The order has no score.
         */
        readonly get: operations["listSubstitutes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/substitute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let somebody else lead one session
         * @description Who leads beside the one who is replaced stays. Colleagues who lead it now, or no longer, are told.
         */
        readonly post: operations["substituteFacilitator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/substitutes/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan that somebody else leads several sessions of a group
         * @description Who could lead them, those who are free for most of them first, with the reasons at each; once a person is named, also who would
         *     lead them and which colleagues would be told. Nothing is stored.
         */
        readonly post: operations["planGroupSubstitute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/substitutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let somebody else lead several sessions of a group
         * @description In all of them, or in none when one does not fit. Who leads beside the one who is replaced stays.
         */
        readonly post: operations["chooseGroupSubstitute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stand-in-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the sessions that the reader is asked to lead
         * @description The earliest first: when and where, and who asks.
         */
        readonly get: operations["listAskedSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stand-in-requests/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say yes to leading a session
         * @description The person leads it from now on, in the place of whom they were asked for. With `all`, every open session of the same question,
         *     or none of it. Answers what the reader is still asked.
         */
        readonly post: operations["acceptStandIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stand-in-requests/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say no to leading a session
         * @description Those who asked and the administrators are told, and somebody else can be asked. Answers what the reader is still asked.
         */
        readonly post: operations["declineStandIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stand-in-requests/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a question back
         * @description One that waits for an answer; the person is no longer asked.
         */
        readonly post: operations["withdrawStandIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/stand-in-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List who was asked to lead a session
         * @description The latest first, with what became of each question.
         */
        readonly get: operations["listStandInRequests"];
        readonly put?: never;
        /**
         * Ask a person to lead a session
         * @description Nothing else changes before they say yes. Asking somebody else in the same place withdraws the question before, and asking the
         *     same person again changes nothing. A session that begins within two hours has no time for a question: the person is called and named.
         */
        readonly post: operations["askStandIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/roster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the roster of a session
         * @description The people who are expected and those who walked in, each with their mark. The list is not divided into pages.
         */
        readonly get: operations["listRoster"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/sign-in-sheet.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the sign-in sheet of a session
         * @description A tagged PDF in the language of the group, with a line for each person who is expected: the first name and an initial. Where only a headcount is recorded, the lines have no names.
         */
        readonly get: operations["downloadSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Send taps of a facilitator
         * @description Needs no `If-Match`: each tap has its own identity and time, and sending it again changes nothing. Of two taps on one person the later one counts.
         */
        readonly put: operations["markAttendance"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/walk-ins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a person who walks in
         * @description Finds a member of a branch within reach by the code that the person tells, or puts somebody new on record by name, as an
         *     enquiry, with a telephone number and a language where they are told. The person is marked in the same step.
         */
        readonly post: operations["addWalkIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what is on record about a session and its people
         * @description The answers to the forms of the kind, and the notes that the reader may see. A note that its author wrote for other readers is left out.
         */
        readonly get: operations["findSessionRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Fill in a form about a session or a person at it
         * @description Needs no `If-Match`: answers are added one by one, and of two answers to one question the later one counts. A question may stay open.
         */
        readonly put: operations["recordAnswers"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Write a note about a person at a session
         * @description Each author has one note about a person at a session; writing it again replaces it, unless it was changed on another device since.
         */
        readonly put: operations["writeNote"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take the commitment of a person at a session
         * @description One for each person. Needs no `If-Match`: of two texts the later one counts. Only of a kind that records notes.
         */
        readonly put: operations["takeCommitment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/commitments/{commitmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Record what became of a commitment
         * @description Of an earlier session of the group, asked about at this one. Needs no `If-Match`: of two answers the later one counts.
         */
        readonly put: operations["reviewCommitment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the amendments of a session
         * @description Changes of its record after the time for corrections, each with what the record said before, who changed it and why.
         */
        readonly get: operations["listAmendments"];
        readonly put?: never;
        /**
         * Amend the record of a session
         * @description After the time for corrections: the mark of a person, the headcount, the topic, the note, the answer to a question of a form, or one's own note about a person; one at a time, with
         *     the reason. What the record said before is kept. A note about a person keeps its readers, who alone see its amendments.
         */
        readonly post: operations["amendSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the figures of a group
         * @description Computed by the metrics of its kind from its last twelve finished sessions, with the trend from session to session. Mood and craving
         *     are means, and only of sessions at which at least five people said theirs.
         */
        readonly get: operations["findGroupFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the commitments of a member
         * @description What the member said at sessions that they will do, and what became of it; the last two hundred, the latest first.
         */
        readonly get: operations["listCommitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the notes about a member
         * @description The notes about the member, and those about the sessions that the member attended, the latest session first. A note is listed for
         *     those who may read it on the page of its session, and left out for everybody else.
         */
        readonly get: operations["listMemberNotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the figures of a member
         * @description In every group, within the last days: the attendance, and mood and craving at the sessions at which the member chose to say them.
         */
        readonly get: operations["findMemberFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/proofs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the proofs of attendance of a member
         * @description The latest first, also those that were withdrawn.
         */
        readonly get: operations["listProofs"];
        readonly put?: never;
        /**
         * Issue a proof of attendance
         * @description On the request of the member, with the name that they want. It says on which dates and for how long they were present, in every group; it names neither a group nor its kind. It stays as it was issued when attendance is changed later. The name is in Latin letters or in a script of India.
         */
        readonly post: operations["issueProof"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/proofs/{proofId}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a proof of attendance
         * @description The page that checks codes shows its dates to nobody any more. It cannot be undone; a new one can be issued.
         */
        readonly post: operations["withdrawProof"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/proofs/{proofId}/paper.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a proof of attendance
         * @description A tagged PDF of A4 pages, with the code and a square that leads to the page where it is checked.
         */
        readonly get: operations["downloadProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questionnaires": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the questionnaires
         * @description Those of the product and of the centre in their latest version, last those whose wording the centre has yet to enter.
         */
        readonly get: operations["listQuestionnaires"];
        readonly put?: never;
        /**
         * Make a questionnaire
         * @description One of the centre, or the wording of one of the product whose points and bands are built in.
         */
        readonly post: operations["makeQuestionnaire"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questionnaires/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a questionnaire of the centre
         * @description Makes a further version; what was answered to an earlier one keeps its questions, points and bands. The version is the revision.
         */
        readonly put: operations["changeQuestionnaire"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/questionnaires": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the questionnaires of a member
         * @description Those that may be asked, each with the step of the series that is due and with the latest answers.
         */
        readonly get: operations["listMemberQuestionnaires"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/questionnaire-answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what a member has answered
         * @description The finished ones, the latest first, with the questions as they were. The last hundred.
         */
        readonly get: operations["listQuestionnaireAnswers"];
        readonly put?: never;
        /**
         * Begin a questionnaire with a member
         * @description What the same person has begun and not finished goes on. People who facilitate a group of the member may ask too.
         */
        readonly post: operations["beginQuestionnaire"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questionnaire-answers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the answers to a questionnaire
         * @description For the person who asks, and for counsellors and administrators who reach the member.
         */
        readonly get: operations["findQuestionnaireAnswers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questionnaire-answers/{id}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer questions of a questionnaire
         * @description By the person who asks. A safety question with more than 0 points opens a safety note at once.
         */
        readonly post: operations["answerQuestions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/questionnaire-answers/{id}/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finish a questionnaire
         * @description Questions may be open. The answers stay as they are.
         */
        readonly post: operations["finishQuestionnaire"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/check-ins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the check-ins of a member
         * @description The latest first.
         */
        readonly get: operations["listCheckIns"];
        readonly put?: never;
        /**
         * Record a check-in of a member
         * @description Mood, craving and whether they would like to talk, as they say it now. It says at least one of these.
         */
        readonly post: operations["recordCheckIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/safety-notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the open safety notes
         * @description Those that the reader may open, the latest first: also of a person who opened one or is named in it and has no list of people.
         */
        readonly get: operations["listSafetyNotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/safety-notes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a safety note
         * @description For those who reach the member, for the person who opened it and for the one who is named.
         */
        readonly get: operations["findSafetyNote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/safety-notes/{id}/arrange": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Arrange a safety note, or hand it over
         * @description Who answers for it, who else stays with the person, until when, and what was agreed. By the named person; while that person is away, by those who answer the attention list of the member.
         */
        readonly post: operations["arrangeSafetyNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/safety-notes/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a safety note
         * @description With a line on what was agreed. By the named person; while that person is away, by those who answer the attention list of the member.
         */
        readonly post: operations["closeSafetyNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the mentors
         * @description The load board: seats, languages, supervision and the last contact of each, by branch and name.
         */
        readonly get: operations["listMentors"];
        readonly put?: never;
        /**
         * Add a mentor
         * @description A member who recovered. Their sobriety, gender and branch are those of their record; only an account of role mentor can be linked.
         */
        readonly post: operations["addMentor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentors/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the load of the mentors
         * @description Seats of mentors who do not pause, how many of them are taken, and how many people wait.
         */
        readonly get: operations["readMentorFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a mentor
         * @description With the version, which a change names.
         */
        readonly get: operations["findMentor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a mentor
         * @description A part that is left out stays. A mentor who pauses keeps the people whom they accompany and takes nobody else.
         */
        readonly patch: operations["changeMentor"];
        readonly trace?: never;
    };
    readonly "/mentors/{id}/step-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a mentor step back
         * @description Every pairing ends and each of the people waits for a mentor again. No reason is asked for and none is stored.
         */
        readonly post: operations["stepBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentors/{id}/supervisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the supervisions of a mentor
         * @description The latest first.
         */
        readonly get: operations["listSupervisions"];
        readonly put?: never;
        /**
         * Record a supervision
         * @description It took place, and the person who records it supervised. The next one is due by the bound of the centre.
         */
        readonly post: operations["recordSupervision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentor-handovers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the mentors who stepped back
         * @description In the last thirty days, each with the people whom they accompanied and their mentors of now. It does not say why.
         */
        readonly get: operations["listMentorHandovers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentor-bounds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the bounds of the rules about mentors
         * @description Those of the product while the centre has changed none; the version is 0 then.
         */
        readonly get: operations["readMentorBounds"];
        /**
         * Set the bounds of the rules about mentors
         * @description They count for later pairings; pairings that last stay as they are. The first time the version is 0.
         */
        readonly put: operations["setMentorBounds"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentor-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people who wait for a mentor
         * @description The longest first.
         */
        readonly get: operations["listMentorRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/mentor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the mentor of a member
         * @description With the wish for one, where they wait.
         */
        readonly get: operations["readMentorOfMember"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/mentor-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a member wait for a mentor
         * @description With the gender that they prefer in a mentor, if any.
         */
        readonly post: operations["requestMentor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/mentor-suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Suggest mentors for a member
         * @description The mentors who can take the member, the best fit first, and the others with every reason. The order is one of facts: language,
         *     branch, shared groups, free seats.
         */
        readonly get: operations["suggestMentors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentorships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pair a member with a mentor
         * @description Refused with every reason of every rule that does not allow it.
         */
        readonly post: operations["pairMentor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentorships/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a pairing
         * @description With a reason. The contacts stay on record; the member may wait for another mentor.
         */
        readonly post: operations["endMentorship"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentorships/{id}/reassign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand a member over to another mentor
         * @description The pairing ends only where the other mentor can take the member.
         */
        readonly post: operations["reassignMentor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people whom mentors accompany
         * @description For a mentor their own people, and nothing else of them; for other staff those within reach. By the day of the next contact.
         */
        readonly get: operations["listMentees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentor-profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one’s own seats and supervision
         * @description For a person who signs in as a mentor.
         */
        readonly get: operations["readOwnMentoring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentees/{memberId}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show a mentor the number of a person whom they accompany
         * @description For a call. The audit records who was shown the number; nothing is asked. A person may be shown hidden details thirty times within an
         *     hour.
         */
        readonly post: operations["callMentee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentor-contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the contacts of mentors
         * @description The latest first. A mentor reads their own contacts with people whom they accompany now.
         */
        readonly get: operations["listMentorContacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentorships/{id}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log a contact of a mentor
         * @description The day of the next contact follows from how it went. A person who needs support gets a follow-up for the same day.
         */
        readonly post: operations["logMentorContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mentorships/{id}/next-contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the next contact of a mentor
         * @description A day from today on, with a time of day or without.
         */
        readonly put: operations["setNextContact"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List open ladders
         * @description Of members who missed sessions, by the time at which the next step is due.
         */
        readonly get: operations["listLadders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a ladder
         * @description With its misses, its steps, and the earlier ladders of the member. The audit records once on a day that the record was opened.
         */
        readonly get: operations["findLadder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record what came of the next step
         * @description Where the member was not reached, the next step begins at once; otherwise the ladder closes. A member who needs support is owed a follow-up.
         */
        readonly post: operations["recordLadderOutcome"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand the next step over
         * @description To a counsellor or administrator who works in the member’s branch. The time at which the step is due stays.
         */
        readonly post: operations["handOverLadder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a ladder
         * @description With a reason. It closes by itself when the member is reached, comes to a session, or is excused.
         */
        readonly post: operations["closeLadder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show the number of the member of a ladder
         * @description For the call of the next step. The audit records who was shown the number; a person may be shown hidden details thirty times within an hour.
         */
        readonly post: operations["callForLadder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ladders/{id}/relatives/{relativeId}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show the number of a relative for the next step of a ladder
         * @description Only while the next step is a call to a relative and the member consents to calls to this one. The audit records who was shown the number.
         */
        readonly post: operations["callRelativeForLadder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/aftercare-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Discharge a member with a plan of aftercare
         * @description In one step: the stay ends, the contacts of the plan are owed, and the member gets a seat in the aftercare group, if one is named.
         */
        readonly post: operations["dischargeWithPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/aftercare-plans/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consider a discharge with a plan of aftercare
         * @description Answers the contacts that would be owed. Nothing is stored.
         */
        readonly post: operations["considerDischarge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/members/{id}/aftercare-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the plan of aftercare of a member
         * @description With its contacts, done and due. Somebody without a plan, or who is a resident again, has none.
         */
        readonly get: operations["readAftercarePlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/aftercare-plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a plan of aftercare
         * @description A part that is left out stays. Only contacts that are still due are withdrawn, added, or handed over.
         */
        readonly patch: operations["changeAftercarePlan"];
        readonly trace?: never;
    };
    readonly "/attention": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List members who need a word
         * @description With the reasons; the oldest first.
         */
        readonly get: operations["listAttention"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attention/quiet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List members who have come to nothing
         * @description For 7, 14, 30 or 60 days, those for longest first: everybody whom the centre looks after, from admission to aftercare, with a seat or
         *     without. The days count from the last session they attended, from their admission or entry here, or from the first day of their latest seat, whichever is latest.
         */
        readonly get: operations["listQuiet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/talk-wishes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Record that a member would like to talk to someone
         * @description Said at a session; the member is at once first among those who need a word. Needs no `If-Match`: of two answers the later one counts.
         */
        readonly put: operations["recordTalkWish"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attention/{memberId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a member who needs a word
         * @description Somebody spoke with the member, or the member is not shown until a day. A member with an open safety note cannot be put off.
         */
        readonly post: operations["answerAttention"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attention/{memberId}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show the number of a member who needs a word or has come to nothing
         * @description For a call; the number of somebody who has come to nothing for seven days or more. The audit records who was shown the number; nothing is asked. A person may be shown hidden details thirty times
         *     within an hour.
         */
        readonly post: operations["callMemberInNeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attention/{memberId}/relatives/{relativeId}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show the number of a relative of a member who has come to nothing
         * @description For a call, while the member consents to every contact with this relative. The audit records who was shown the number, with the member as
         *     its subject; a person may be shown hidden details thirty times within an hour.
         */
        readonly post: operations["callRelative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/milestones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List milestones of sobriety
         * @description Within a window of at most 366 days. The list is not divided into pages.
         */
        readonly get: operations["listMilestones"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List follow-ups
         * @description By the day on which they are due.
         */
        readonly get: operations["listFollowUps"];
        readonly put?: never;
        /**
         * Add a follow-up
         * @description Beside those that are planned after a discharge. A follow-up that is due on that day already is answered instead of a second one.
         */
        readonly post: operations["addFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give follow-ups to a colleague
         * @description All of them or none. The colleague must work here, make contacts, and work in the branches of the members.
         */
        readonly post: operations["handOverFollowUps"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{id}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete a follow-up
         * @description Records the outcome of the contact. After a member was not reached, had another number, or needs support, another contact follows; when
         *     a member asks not to be called, the calls that are due from the plan end.
         */
        readonly post: operations["completeFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{id}/snooze": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a follow-up to another day
         * @description To a day after today and after the day on which it was due.
         */
        readonly post: operations["snoozeFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/follow-ups/{id}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show the number of the member of a follow-up
         * @description For a call that is still owed. The audit records who was shown the number; nothing is asked. A person may be shown hidden details
         *     thirty times within an hour.
         */
        readonly post: operations["callForFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the stories on the wall
         * @description Stories for the whole centre and for the groups that the reader reaches, the latest first. Nothing of a story says who wrote it.
         */
        readonly get: operations["listStories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the stories to review
         * @description Stories that wait or were returned, the oldest first, with the details that could point to a person.
         */
        readonly get: operations["listStoriesToReview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a story
         * @description With its writer, for the staff who reach them.
         */
        readonly get: operations["findStory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a story
         * @description It waits for another review, and is not shown meanwhile.
         */
        readonly patch: operations["changeStory"];
        readonly trace?: never;
    };
    readonly "/members/{id}/stories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the stories of a member
         * @description The latest first; of a withdrawn story nothing but that there was one.
         */
        readonly get: operations["listMemberStories"];
        readonly put?: never;
        /**
         * Write down a story of a member
         * @description It waits for a review before anybody reads it.
         */
        readonly post: operations["writeStory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Show a story
         * @description Once every check is done. The readers and the end may become fewer and earlier than the writer wants, never more and later.
         */
        readonly post: operations["approveStory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a story with a note
         * @description To its writer, who may change it.
         */
        readonly post: operations["returnStory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stories/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a story
         * @description At once and everywhere; its text is deleted.
         */
        readonly post: operations["withdrawStory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List reminders
         * @description The last due first; only of groups that the reader reaches.
         */
        readonly get: operations["listReminders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reminders/{id}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a reminder again
         * @description Only a reminder that failed or whose outcome is unknown.
         */
        readonly post: operations["resendReminder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List attempts to send
         * @description Newest first; only of groups that the reader reaches.
         */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/schedule/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan a change of when a group meets
         * @description Takes the body of the change and answers what it would do: the sessions that are kept, changed, withdrawn, new and in conflict
         *     with a decision about them, how many people would be told, and conflicts with other groups. Nothing is stored.
         */
        readonly post: operations["planSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{id}/time-zone/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan another time zone of a branch
         * @description What it would do to the coming sessions of each group: they keep their time on the clock, and begin at another moment; those that
         *     staff decided about stay as they are. Says how many people would be told. Nothing is stored.
         */
        readonly post: operations["planTimeZone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/holidays/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan new holidays
         * @description Takes the body of the new holidays and answers what they would do: for each group that meets on such a day the sessions that
         *     would not take place and those that stay as they are, and how many people would be told. Nothing is stored.
         */
        readonly post: operations["planHolidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/branches/{id}/holidays/{holidayId}/removal/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan the removal of a holiday
         * @description The sessions that would take place again, those that stay as they are, and how many people would be told. Nothing is stored.
         */
        readonly post: operations["planRemovalOfHoliday"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schedule-conflicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List conflicts in the calendar
         * @description Groups within reach whose sessions overlap sessions of another group and need the same room, staff or people. A group out of
         *     reach is not named.
         */
        readonly get: operations["listScheduleConflicts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schedules/conflicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Find the conflicts of a group that is considered
         * @description What a group with this schedule, room and staff would need at the same time as other groups. Nothing is stored.
         */
        readonly post: operations["findConflictsOfGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/enrolments/conflicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Find the conflicts of a seat that is considered
         * @description The sessions of this group that overlap sessions at which the person is expected elsewhere. Nothing is stored.
         */
        readonly post: operations["findConflictsOfEnrolment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/remedies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what can be done about the conflicts of a session
         * @description Of each conflict of the session, one after the other, the best first: a free room of its branch with enough seats, somebody who is
         *     free and could lead it, another time of the same day; for this session or the other one. Each is one change, whose plan says who would be
         *     told. Empty where there is no conflict, or nothing to be done.
         */
        readonly get: operations["listRemedies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/end/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan the end of groups
         * @description For each group the sessions that would not take place, the seats that would end, and how many people would be told. A group that
         *     begins later than the last day is named, and refuses the end itself. Nothing is stored.
         */
        readonly post: operations["planEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/change-room/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan another room for groups
         * @description How many sessions would meet in the room, and with whom they would share it at the same time. Nothing is stored.
         */
        readonly post: operations["planChangeOfRoom"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/copy/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan a copy of a group
         * @description Takes the body of the copy and answers what the copy would have and what it would not, and which other
         *     groups the people who would lead it have at the same time. Nothing is stored.
         */
        readonly post: operations["planCopy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/move/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan the move of a session
         * @description Takes the body of the move and answers what it would do: the session as it would be, how many people would be told, a holiday of
         *     the branch on the day, and conflicts with other groups. Nothing is stored.
         */
        readonly post: operations["planMove"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/cancel/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan the cancellation of a session
         * @description How many people would be told that it does not take place. Nothing is stored.
         */
        readonly post: operations["planCancellation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/restore/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan to undo the cancellation of a session
         * @description When it would take place, how many people would be told, a holiday of the branch on the day, and conflicts with other groups.
         *     Nothing is stored.
         */
        readonly post: operations["planRestoration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{id}/sessions/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plan to add a session to a group
         * @description Takes the body of the session and answers a holiday of the branch on the day and conflicts with other groups. Nothing is stored.
         */
        readonly post: operations["planAddedSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/expected-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List sessions that are not planned yet
         * @description Sessions are planned some weeks ahead. What the schedules of groups give behind that is expected, and is planned as time goes on.
         *     Sessions that are planned already are not repeated here.
         */
        readonly get: operations["listExpectedSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/centres": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the centres
         * @description Counts, never a record.
         */
        readonly get: operations["listCentres"];
        readonly put?: never;
        /**
         * Onboard a centre
         * @description With its branches, its kinds and an invitation to its first administrator.
         */
        readonly post: operations["onboardCentre"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/centres/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the figures of the installation
         * @description Counts over all centres, never a record.
         */
        readonly get: operations["readPlatformFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/centres/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a centre
         * @description Counts, never a record.
         */
        readonly get: operations["findPlatformCentre"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Rename a centre
         * @description The code of the centre stays: it is printed on paper.
         */
        readonly patch: operations["renameCentre"];
        readonly trace?: never;
    };
    readonly "/platform/centres/{id}/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspend a centre
         * @description The centre becomes read-only.
         */
        readonly post: operations["suspendCentre"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/centres/{id}/reactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a suspended centre work again
         * @description The centre is no longer read-only.
         */
        readonly post: operations["reactivateCentre"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/platform/centres/{id}/invitations/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite the first administrator again
         * @description Only while nobody has accepted.
         */
        readonly post: operations["resendCentreInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/timetable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a timetable
         * @description Reads a sheet and names each fault by row and column. Nothing is written but the sheet itself.
         */
        readonly post: operations["checkTimetable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a sheet of members
         * @description Reads a sheet and names each fault by row and column. Nothing is written but the sheet itself.
         */
        readonly post: operations["checkMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/samples/{kind}.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a sample of a sheet
         * @description A sheet with the columns of its kind and a few rows.
         */
        readonly get: operations["downloadSample"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an import
         * @description Its faults, and how far its commit is.
         */
        readonly get: operations["findImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{id}/commit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write a checked sheet
         * @description The whole sheet within the request, or nothing; reading the import shows the progress meanwhile. Writing a sheet again changes nothing. A group that gets more people than it has seats is decided on by the person who commits.
         */
        readonly post: operations["commitImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what the reader is told
         * @description The latest first. A notification ends by itself when its reason does, and is removed after thirty days.
         */
        readonly get: operations["listNotifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count what the reader is told
         * @description The unread number is the one on the bell.
         */
        readonly get: operations["countNotifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark everything as read
         * @description Only what the reader has seen: what they are told meanwhile stays unread.
         */
        readonly post: operations["readNotifications"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark a notification as read
         * @description Marking it again changes nothing.
         */
        readonly post: operations["readNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}/mark-questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a colleague about a mark
         * @description For a person whom two people have marked differently: the one whose mark counts finds the question among what they are told.
         *     Asking again about the same mark changes nothing.
         */
        readonly post: operations["askAboutMark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/today": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the day
         * @description In the time zone of the centre: the sessions within reach, the members who need a word, the follow-ups that are due, the milestones.
         */
        readonly get: operations["readToday"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/today/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count what waits
         * @description How many members within reach need a word and how many follow-ups are due by today; a count that the reader may not see is zero.
         */
        readonly get: operations["countToday"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the centre in figures
         * @description Attendance of the last eight weeks, contacts after discharge, and each branch as it is now. Figures based on fewer than five people are suppressed.
         */
        readonly get: operations["readOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what was done, newest first
         * @description Each entry names the person who acted and the record that was changed. A person is named by their code only.
         */
        readonly get: operations["listAuditEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit/looks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List who was shown hidden details
         * @description Legal names, contact details and numbers for calls, counted for each person of the staff within a day and within a week.
         */
        readonly get: operations["listLooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check that the audit is whole
         * @description Reads the whole chain of the centre and says which entry does not fit the one before it.
         */
        readonly get: operations["verifyAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The account of the person who is signed in. */
        readonly MeUserView: {
            /**
             * @description The language in which the console speaks to the person.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /** @description Whether the person operates the installation. */
            readonly operator: boolean;
            /**
             * Format: uuid
             * @description The record.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the record.
             * @example Kothrud
             */
            readonly name: string;
        };
        /** @description A centre in which the person works. */
        readonly MeCentreView: {
            /**
             * @description The code of the centre, with which people sign in by telephone number.
             * @example nayi-subah
             */
            readonly slug: string;
            /** @description The languages in which the centre works. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /**
             * @description The time zone of the centre. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: uuid
             * @description The record.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the record.
             * @example Kothrud
             */
            readonly name: string;
        };
        /** @description A record by its name. */
        readonly NamedView: {
            /**
             * Format: uuid
             * @description The record.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the record.
             * @example Kothrud
             */
            readonly name: string;
        };
        /** @description The work of a person in a centre. */
        readonly MembershipView: {
            /** @description The centre. */
            readonly centre: components["schemas"]["MeCentreView"];
            /**
             * @description The role of the person in the centre.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /**
             * Format: uuid
             * @description The person, as a member of the centre’s staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /** @description The branches that the person reaches; null for every branch. */
            readonly branches: readonly components["schemas"]["NamedView"][] | null;
        };
        /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
        readonly MeView: {
            /** @description The account. */
            readonly user: components["schemas"]["MeUserView"];
            /** @description The centres in which the person works. */
            readonly memberships: readonly components["schemas"]["MembershipView"][];
            /**
             * Format: uuid
             * @description The centre that is open; null when none is.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly active: string | null;
            /** @description The permissions of the person in the open centre; each operation names the one it needs in `x-permission`. */
            readonly permissions: readonly string[];
            /**
             * @description The version of the account. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The changes of people to their own account. A field that is left out stays. */
        readonly ProfileBody: {
            /**
             * @description The language in which the console speaks to the person.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The telephone number for signing in with a centre code, in any notation; null takes it away. Another number counts once the link is used that is mailed to the address of the account. Needs the current password.
             * @example 98220 12345
             */
            readonly phone?: string | null;
            /**
             * Format: email
             * @description Another address for signing in. It counts once the link is used that is mailed to it. Needs the current password.
             * @example asha@example.org
             */
            readonly email?: string;
            /**
             * @description The current password of the account, without which number and address are not changed.
             * @example correct horse battery
             */
            readonly currentPassword?: string;
        };
        /** @description The address and number with which a person signs in, and the changes that wait to be confirmed. */
        readonly SignInDataView: {
            /**
             * Format: email
             * @description The address of the account; null for a person without one.
             * @example asha@example.org
             */
            readonly email: string | null;
            /**
             * @description The telephone number for signing in, of which only the end is shown; null when there is none.
             * @example +91 •••••• 2345
             */
            readonly phone: string | null;
            /**
             * @description The address that waits to be confirmed, of which only the beginning is shown.
             * @example m•••@example.org
             */
            readonly newEmail: string | null;
            /**
             * @description The number that waits to be confirmed, of which only the end is shown.
             * @example +91 •••••• 2345
             */
            readonly newPhone: string | null;
        };
        /** @description Another password of a person who is signed in. */
        readonly PasswordBody: {
            /**
             * @description The current password of the account.
             * @example correct horse battery
             */
            readonly currentPassword: string;
            /**
             * @description The new password, at least 10 characters.
             * @example four calm words here
             */
            readonly password: string;
        };
        /** @description An address or a telephone number that a link confirms. */
        readonly ConfirmationView: {
            /**
             * @description Whether it is an address or a number.
             * @enum {string}
             */
            readonly kind: "phone" | "email";
            /**
             * @description The address or number, of which only a part is shown.
             * @example +91 •••••• 2345
             */
            readonly value: string;
        };
        /** @description The facts with which a person signs in: the address, or the telephone number together with the code of the centre. */
        readonly SignInBody: {
            /**
             * Format: email
             * @description The address of the account.
             * @example asha@example.org
             */
            readonly email?: string;
            /**
             * @description The telephone number of the account in any notation; needs the code of the centre.
             * @example 98220 12345
             */
            readonly phone?: string;
            /**
             * @description The password of the account.
             * @example correct horse battery
             */
            readonly password: string;
            /**
             * @description The code of the centre, for signing in by telephone number.
             * @example nayi-subah
             */
            readonly centreCode?: string;
        };
        /** @description The centre that is to be opened. */
        readonly SwitchBody: {
            /**
             * Format: uuid
             * @description The centre; the person must work there.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly centreId: string;
        };
        /** @description The account whose password was forgotten. */
        readonly ForgotBody: {
            /**
             * Format: email
             * @description The address of the account.
             * @example asha@example.org
             */
            readonly email: string;
        };
        /** @description A new password, with the link that allows it. */
        readonly ResetBody: {
            /**
             * @description The token of the link in the mail.
             * @example q3Zt0b8mUe
             */
            readonly token: string;
            /**
             * @description The new password, at least 10 characters.
             * @example correct horse battery
             */
            readonly password: string;
        };
        /** @description An invitation to work in a centre. */
        readonly InvitationView: {
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly centreName: string;
            /**
             * Format: email
             * @description The address that was invited.
             * @example asha@example.org
             */
            readonly email: string;
            /**
             * @description The name of the person who is invited.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /**
             * @description The role that the person will have.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /** @description Whether the person has an account: then they accept with its password, which stays. */
            readonly hasAccount: boolean;
        };
        /** @description The facts that a person gives to accept an invitation. */
        readonly AcceptBody: {
            /**
             * @description The present password of a person with an account, otherwise the password to be set; at least 10 characters.
             * @example correct horse battery
             */
            readonly password: string;
            /**
             * @description The name of the person; needed without an account, ignored with one.
             * @example Meera Kulkarni
             */
            readonly name?: string;
        };
        /** @description A device on which the person is signed in. */
        readonly SignInItem: {
            /**
             * Format: uuid
             * @description The sign-in.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the person signed in. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When the device was last used. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly lastSeenAt: string;
            /**
             * @description The browser and the system of the device.
             * @example Firefox, Linux
             */
            readonly device: string;
            /** @description Whether it is the sign-in of this request. */
            readonly current: boolean;
        };
        /** @description The devices on which the person is signed in, a page at a time. */
        readonly SignInPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SignInItem"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The centre in which the person works, with its settings. */
        readonly CentreView: {
            /**
             * Format: uuid
             * @description The centre.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly name: string;
            /**
             * @description The code of the centre, with which people sign in by telephone number.
             * @example nayi-subah
             */
            readonly slug: string;
            /**
             * @description The time zone of the centre. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The country of the centre, in which telephone numbers without a country code are read. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country: string;
            /** @description The languages in which the centre works. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /**
             * @description The telephone number that reminders name for help; empty when there is none.
             * @example 1800 123 4567
             */
            readonly helpline: string;
            /**
             * @description When the quiet hours begin, during which nobody is written to. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly quietFrom: string;
            /**
             * @description When the quiet hours end. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly quietUntil: string;
            /**
             * @description How many days the offer of a seat stands before the next person is asked. In days.
             * @example 30
             */
            readonly offerDays: number;
            /**
             * @description After how many days without a session a person is listed as not seen lately, where no other number is asked for.
             * @enum {number}
             */
            readonly unseenDays: 60 | 7 | 14 | 30;
            /**
             * @description The version of the centre. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The fields of the centre that an administrator may change. A field that is left out stays. The slug cannot be changed: it is printed on paper. */
        readonly CentreBody: {
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly name?: string;
            /**
             * @description The time zone of the centre. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone?: string;
            /**
             * @description The country of the centre, in which telephone numbers without a country code are read. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country?: string;
            /** @description The languages in which the centre works; the first is the one for people whose language is not known. */
            readonly languages?: readonly ("en" | "hi" | "mr")[];
            /**
             * @description The telephone number that reminders name for help, as it is to be printed.
             * @example 1800 123 4567
             */
            readonly helpline?: string;
            /**
             * @description When the quiet hours begin, during which nobody is written to. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly quietFrom?: string;
            /**
             * @description When the quiet hours end. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly quietUntil?: string;
            /**
             * @description How many days the offer of a seat stands before the next person is asked. In days.
             * @example 30
             */
            readonly offerDays?: number;
            /**
             * @description After how many days without a session a person is listed as not seen lately, where no other number is asked for.
             * @enum {number}
             */
            readonly unseenDays?: 60 | 7 | 14 | 30;
        };
        /** @description A room of a branch. */
        readonly RoomView: {
            /**
             * Format: uuid
             * @description The room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the room, unique in its branch.
             * @example Hall 1
             */
            readonly name: string;
            /**
             * @description How many people fit into the room; null when nobody wrote it. A whole number.
             * @example 12
             */
            readonly capacity: number | null;
        };
        /** @description A branch of the centre. */
        readonly BranchView: {
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the branch, unique in the centre.
             * @example Kothrud
             */
            readonly name: string;
            /**
             * @description The postal address; empty when nobody wrote it.
             * @example 12 Karve Road, Pune 411038
             */
            readonly address: string;
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The country in which telephone numbers without a country code are read. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country: string;
            /**
             * @description Whether the country is the branch’s own or that of the centre.
             * @enum {string}
             */
            readonly countryFrom: "branch" | "centre";
            /** @description The rooms of the branch. */
            readonly rooms: readonly components["schemas"]["RoomView"][];
            /**
             * @description How many groups meet in the branch. A whole number.
             * @example 12
             */
            readonly groups: number;
            /**
             * @description How many members belong to the branch. A whole number.
             * @example 12
             */
            readonly members: number;
            /**
             * @description The version of the branch. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Branches, a page at a time. */
        readonly BranchPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["BranchView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A new branch. */
        readonly BranchBody: {
            /**
             * @description The name of the branch, unique in the centre.
             * @example Kothrud
             */
            readonly name: string;
            /**
             * @description The postal address, as people write it.
             * @example 12 Karve Road, Pune 411038
             */
            readonly address?: string;
            /**
             * @description The time zone of the branch; left out, the centre’s own. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone?: string;
            /**
             * @description The branch’s own country; null or left out where the country of the centre applies. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country?: string | null;
        };
        /** @description The fields of a branch that may be changed. A field that is left out stays. */
        readonly AmendBranchBody: {
            /**
             * @description The name of the branch, unique in the centre.
             * @example Kothrud
             */
            readonly name?: string;
            /**
             * @description The postal address, as people write it.
             * @example 12 Karve Road, Pune 411038
             */
            readonly address?: string;
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone?: string;
            /**
             * @description The branch’s own country; null where the country of the centre applies. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country?: string | null;
        };
        /** @description Rooms of a branch, a page at a time. */
        readonly RoomPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["RoomView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A new room of a branch. */
        readonly RoomBody: {
            /**
             * @description The name of the room, unique in its branch.
             * @example Hall 1
             */
            readonly name: string;
            /**
             * @description How many people fit into the room. A whole number.
             * @example 12
             */
            readonly capacity?: number;
        };
        /** @description How long it takes from one branch to another, and back. */
        readonly TravelTimeView: {
            /**
             * Format: uuid
             * @description One of the two branches.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * Format: uuid
             * @description The other branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherBranchId: string;
            /**
             * @description How long the way takes. In minutes.
             * @example 60
             */
            readonly minutes: number;
        };
        /** @description Travel times, a page at a time. */
        readonly TravelTimePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["TravelTimeView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How long it takes from one branch to another, and back. */
        readonly TravelTimeBody: {
            /**
             * Format: uuid
             * @description One of the two branches.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * Format: uuid
             * @description The other branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherBranchId: string;
            /**
             * @description How long the way takes, from 1 to 600 minutes; null where it takes no time. In minutes.
             * @example 60
             */
            readonly minutes: number | null;
        };
        /** @description The travel times that change; a pair that is left out stays as it is. */
        readonly TravelTimesBody: {
            /** @description Each pair of branches at most once. */
            readonly times: readonly components["schemas"]["TravelTimeBody"][];
        };
        /** @description A person of the staff. */
        readonly StaffView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /**
             * @description The address of the person; empty for somebody whom a timetable named and who has none yet.
             * @example meera@example.org
             */
            readonly email: string;
            /**
             * @description The role of the person.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /**
             * @description Whether the person is invited, works here, or works here no longer.
             * @enum {string}
             */
            readonly state: "active" | "invited" | "deactivated";
            /** @description The branches that the person reaches; null for every branch. */
            readonly branches: readonly components["schemas"]["NamedView"][] | null;
            /** @description The languages that the person speaks. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /**
             * @description How many groups the person leads. A whole number.
             * @example 12
             */
            readonly leads: number;
            /**
             * @description The version of the person’s record. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The people of the staff, a page at a time. */
        readonly StaffPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["StaffView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A person who is to work in the centre. */
        readonly InviteStaffBody: {
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /**
             * Format: email
             * @description The address to which the invitation goes.
             * @example asha@example.org
             */
            readonly email: string;
            /**
             * @description The role that the person will have.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /**
             * @description The branches that the person reaches; an administrator reaches every branch.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly branchIds: readonly string[];
            /** @description The languages that the person speaks. */
            readonly languages?: readonly ("en" | "hi" | "mr")[];
        };
        /** @description The fields of a person of the staff that may be changed. A field that is left out stays. */
        readonly AmendStaffBody: {
            /**
             * @description The role of the person.
             * @enum {string}
             */
            readonly role?: "administrator" | "counsellor" | "facilitator" | "mentor";
            /**
             * @description The branches that the person reaches.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly branchIds?: readonly string[];
            /**
             * @description `deactivated` ends the person’s access to the centre at once.
             * @enum {string}
             */
            readonly state?: "deactivated";
            /**
             * Format: email
             * @description The address of a person whom a timetable named, to which the invitation then goes.
             * @example asha@example.org
             */
            readonly email?: string;
        };
        /** @description The facts that are known of a person who is to be registered. */
        readonly CheckDuplicatesBody: {
            /**
             * Format: uuid
             * @description The branch of the person, in whose country the number is read.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name under which the person will be known.
             * @example Sagar P.
             */
            readonly alias?: string;
            /**
             * @description The legal name.
             * @example Sagar Patil
             */
            readonly legalName?: string;
            /**
             * @description The telephone number in any notation.
             * @example 98220 12345
             */
            readonly phone?: string;
            /**
             * Format: email
             * @description The address for mail.
             * @example asha@example.org
             */
            readonly email?: string;
            /**
             * @description The year in which the person was born. A calendar year.
             * @example 1988
             */
            readonly birthYear?: number;
        };
        /** @description A member who may be the person who is to be registered. */
        readonly LikelyDuplicateView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the member, unique in the centre.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The stage at which the member is.
             * @enum {string}
             */
            readonly stage: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * @description The name of the member's branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /** @description The reasons, the strongest first. */
            readonly reasons: readonly ("same-phone" | "same-email" | "same-name" | "similar-name" | "same-chosen-name" | "same-birth-year")[];
        };
        /** @description The members who may be the person who is to be registered. */
        readonly DuplicatesView: {
            /** @description Those within reach, ten at most. */
            readonly items: readonly components["schemas"]["LikelyDuplicateView"][];
            /**
             * @description How many there are at branches out of reach. A whole number.
             * @example 12
             */
            readonly elsewhere: number;
        };
        /** @description A group in which a member has a seat. */
        readonly MemberGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly name: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
        };
        /** @description A member as lists show them. The display name is always the alias. */
        readonly MemberItemView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the member, unique in the centre.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The stage at which the member is.
             * @enum {string}
             */
            readonly stage: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: uuid
             * @description The branch of the member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The language in which the member is written to.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * Format: date
             * @description The first day of the stage. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /** @description The groups in which the member has a seat today. */
            readonly groups: readonly components["schemas"]["MemberGroupView"][];
            /** @description Whether somebody should speak with the member. */
            readonly needsWord: boolean;
            /**
             * @description The version of the member. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Members, a page at a time. */
        readonly MemberPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MemberItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The search text, and the page of the matches. */
        readonly SearchMembersBody: {
            /**
             * @description How many items a page has, from 1 to 200; left out, 50. A whole number.
             * @default 50
             * @example 50
             */
            readonly limit?: number;
            /**
             * @description The `nextCursor` of the page before; left out, the first page.
             * @example WyJTYWdhciJd
             */
            readonly cursor?: string;
            /**
             * @description Beginnings of the words of an alias, the beginning of a code, the reference in the sheets of the centre, a telephone number in any notation, or its last four to seven digits.
             * @example Saga
             */
            readonly text: string;
        };
        /** @description A member whom a search found. */
        readonly FoundMemberView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the member, unique in the centre.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The stage at which the member is.
             * @enum {string}
             */
            readonly stage: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: uuid
             * @description The branch of the member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The language in which the member is written to.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * Format: date
             * @description The first day of the stage. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /** @description The groups in which the member has a seat today. */
            readonly groups: readonly components["schemas"]["MemberGroupView"][];
            /** @description Whether somebody should speak with the member. */
            readonly needsWord: boolean;
            /**
             * @description The version of the member. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description The value in which the search found the member; of a legal name and of a telephone number no part is shown.
             * @enum {string}
             */
            readonly foundBy: "code" | "phone" | "alias" | "reference" | "phone-ending" | "legal-name";
        };
        /** @description The members whom a search found, a page at a time. */
        readonly FoundMemberPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["FoundMemberView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The legal name that is searched for, and the page of the matches. */
        readonly SearchLegalNamesBody: {
            /**
             * @description How many items a page has, from 1 to 200; left out, 50. A whole number.
             * @default 50
             * @example 50
             */
            readonly limit?: number;
            /**
             * @description The `nextCursor` of the page before; left out, the first page.
             * @example WyJTYWdhciJd
             */
            readonly cursor?: string;
            /**
             * @description Whole words of a legal name, in whatever order, in Latin or Devanagari letters.
             * @example Sagar Patil
             */
            readonly text: string;
        };
        /** @description A new member. */
        readonly RegisterMemberBody: {
            /**
             * Format: uuid
             * @description The branch of the member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name that the member prefers; an alias is made of it when none is given.
             * @example Sagar
             */
            readonly preferredName?: string;
            /**
             * @description The stage at which the member is; left out, `enquiry`.
             * @enum {string}
             */
            readonly stage?: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: date
             * @description The day of admission; needed from the stage `admitted` on. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly admittedOn?: string;
            /**
             * Format: date
             * @description The day of discharge; needed from the stage `discharged` on. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dischargedOn?: string;
            /**
             * Format: date
             * @description The first sober day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly soberSince?: string;
            /**
             * @description The name under which the member is known here, unique in the branch; it must not show the surname.
             * @example Sagar P.
             */
            readonly alias?: string;
            /**
             * @description The language in which the member is written to.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The gender of the member; some groups are open to one only.
             * @enum {string|null}
             */
            readonly gender?: "female" | "male" | "other" | null;
            /**
             * @description The year in which the member was born. A calendar year.
             * @example 1988
             */
            readonly birthYear?: number | null;
            /**
             * @description The channel on which the member prefers to be written to.
             * @enum {string}
             */
            readonly preferredChannel?: "email" | "sms" | "whatsapp";
            /**
             * @description The legal name, stored encrypted and shown after a reveal only.
             * @example Sagar Patil
             */
            readonly legalName?: string | null;
            /**
             * @description The telephone number in any notation, stored encrypted.
             * @example 98220 12345
             */
            readonly phone?: string | null;
            /**
             * Format: email
             * @description The address for mail, stored encrypted.
             * @example asha@example.org
             */
            readonly email?: string | null;
        };
        /** @description The counsellor in charge of a member. */
        readonly InChargeView: {
            /**
             * Format: uuid
             * @description The person of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description Their name.
             * @example Meera Kulkarni
             */
            readonly name: string;
        };
        /** @description A stay in the centre. */
        readonly StayView: {
            /**
             * Format: uuid
             * @description The stay.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day of admission. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly admittedOn: string;
            /**
             * Format: date
             * @description The day of discharge; null while the stay lasts. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dischargedOn: string | null;
        };
        /** @description The episode of sobriety that runs. */
        readonly SobrietyView: {
            /**
             * Format: date
             * @description The first sober day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startedOn: string;
            /**
             * @description How long the episode has lasted. In days.
             * @example 30
             */
            readonly days: number;
        };
        /** @description A milestone of the running episode. */
        readonly MemberMilestoneView: {
            /**
             * Format: date
             * @description The day on which it is or was reached. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description Whether the day has come. */
            readonly reached: boolean;
            /**
             * @description The unit in which people name the milestone.
             * @enum {string}
             */
            readonly unit: "days" | "hours" | "months" | "years";
            /**
             * @description How many of these units have passed. A whole number.
             * @example 12
             */
            readonly count: number;
            /**
             * @description The days from the first day of sobriety to the day of the milestone. In days.
             * @example 30
             */
            readonly days: number;
        };
        /** @description When a group meets, by the wall clock of its branch. */
        readonly ScheduleView: {
            /**
             * Format: date
             * @description The first day of the plan. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description When sessions begin. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly startsAt: string;
            /**
             * @description How long a session lasts. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The days on which the group meets. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * Format: date
             * @description The last day of the plan; null for a plan without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string | null;
            /**
             * @description The time zone of the wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description A seat of a member in a group, as the member’s page shows it. */
        readonly MemberEnrolmentView: {
            /**
             * Format: uuid
             * @description The enrolment.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: date
             * @description The first day on which the member is expected. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The first day on which the member is expected no longer; null while no end is set. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string | null;
            /** @description When the group meets; null when no schedule applies. */
            readonly schedule: components["schemas"]["ScheduleView"] | null;
        };
        /** @description The place of a member on the waiting list of a group. */
        readonly MemberPlaceView: {
            /**
             * Format: uuid
             * @description The place.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * @description Whether the member asked and was not answered yet, waits, or is offered a seat.
             * @enum {string}
             */
            readonly state: "asked" | "ended" | "waiting" | "offered" | "enrolled";
            /**
             * Format: date
             * @description The day of asking. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly askedOn: string;
            /**
             * @description The place in the order, counted from one. A whole number.
             * @example 12
             */
            readonly position: number;
        };
        /** @description A relative of a member. Contact details are masked. */
        readonly RelativeView: {
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name under which the relative is known here.
             * @example Sunita
             */
            readonly displayName: string;
            /**
             * @description How the relative is related to the member.
             * @example mother
             */
            readonly relation: string;
            /**
             * @description The telephone number, only its last digits readable; null when there is none.
             * @example ••••••4321
             */
            readonly phoneMasked: string | null;
            /** @description Whether a consent in force allows contact with this relative about the member. */
            readonly mayContact: boolean;
        };
        /** @description A consent of a member. */
        readonly ConsentView: {
            /**
             * Format: uuid
             * @description The consent.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The purpose of the consent: messages, or what a relative may receive.
             * @enum {string}
             */
            readonly purpose: "messages" | "contact-relative" | "invite-relative" | "call-relative" | "tell-relative-plan" | "tell-relative-milestones";
            /**
             * @description The channel for which the consent is valid, or a call; null for every one.
             * @enum {string|null}
             */
            readonly channel: "phone" | "email" | "sms" | "whatsapp" | null;
            /**
             * Format: uuid
             * @description The relative whom the consent names; null when it names none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId: string | null;
            /**
             * Format: date
             * @description The day on which the consent was given. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly grantedOn: string;
            /**
             * Format: date
             * @description The first day on which the consent is no longer valid; null without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly expiresOn: string | null;
            /**
             * Format: date
             * @description The day on which the consent was withdrawn; null when it was not. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly withdrawnOn: string | null;
            /**
             * @description The state of the consent today.
             * @enum {string}
             */
            readonly state: "withdrawn" | "not-yet" | "in-force" | "expired";
            /**
             * Format: date
             * @description The day from which it is to be asked again; null when it is not in force or has no end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly renewFrom: string | null;
            /**
             * @description The limits of the consent in the words of the member; null when they said none.
             * @example You may tell my sister when the family evening is.
             */
            readonly words: string | null;
            /**
             * @description The language in which the notice was read to the member; null when nobody wrote it.
             * @enum {string|null}
             */
            readonly noticeLanguage: "en" | "hi" | "mr" | null;
            /**
             * @description How the consent was given; null when nobody wrote it.
             * @enum {string|null}
             */
            readonly evidenceKind: "signed-on-paper" | "signed-on-device" | "spoken" | null;
            /**
             * @description Where the evidence is; null when nobody wrote it.
             * @example On paper, in the file
             */
            readonly evidence: string | null;
            /**
             * @description The person of the staff who recorded it; null when it was recorded by an earlier version.
             * @example Meera Kulkarni
             */
            readonly recordedBy: string | null;
        };
        /** @description The record that made a member need a word. */
        readonly AttentionSourceView: {
            /**
             * @description The type of the record.
             * @enum {string}
             */
            readonly type: "session" | "follow-up" | "check-in" | "safety-note";
            /**
             * Format: uuid
             * @description The record itself.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
        };
        /** @description A text in every language of the product, and in the further languages that a kind of another package brings, by their codes. */
        readonly LocalisedView: {
            /**
             * @description The text in English.
             * @example Group counselling
             */
            readonly en: string;
            /**
             * @description The text in Hindi.
             * @example समूह परामर्श
             */
            readonly hi: string;
            /**
             * @description The text in Marathi.
             * @example गट समुपदेशन
             */
            readonly mr: string;
        } & {
            readonly [key: string]: string;
        };
        /** @description A reason why a member needs a word. */
        readonly MemberAttentionView: {
            /**
             * @description The reason, as a code.
             * @example missed-in-a-row
             */
            readonly code: string;
            /** @description Facts about the reason, such as a number of sessions. */
            readonly params: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day on which the reason began. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /** @description The record that made it. */
            readonly source: components["schemas"]["AttentionSourceView"];
            /** @description The sentence of a reason that only the kind of the group knows, with `{{count}}` and `{{groupName}}` to be filled in; left out for the others. */
            readonly text?: components["schemas"]["LocalisedView"];
        };
        /** @description An open ladder as lists show it. */
        readonly LadderItemView: {
            /**
             * Format: uuid
             * @description The ladder.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description How many sessions were missed. A whole number.
             * @example 12
             */
            readonly misses: number;
            /**
             * @description The place of the step that is next, from 1. A whole number.
             * @example 12
             */
            readonly step: number;
            /**
             * @description How many steps the ladder has. A whole number.
             * @example 12
             */
            readonly steps: number;
            /**
             * @description The person of the step that is next.
             * @enum {string}
             */
            readonly who: "mentor" | "relative" | "same-day" | "in-charge";
            /**
             * Format: date-time
             * @description When that step is due. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly dueAt: string;
            /** @description Whether its time has passed. */
            readonly isOverdue: boolean;
            /**
             * Format: uuid
             * @description The person of the staff who has the step; null where nobody can have it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId: string | null;
            /**
             * @description Their name.
             * @example Meera Kulkarni
             */
            readonly ownerName: string | null;
            /** @description Whether the step is the reader’s. */
            readonly isMine: boolean;
            /**
             * @description The zone of the member’s branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The version of the ladder. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description A recent session of a member, with their mark. */
        readonly RecentSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * Format: date
             * @description The day of the session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The mark of the member.
             * @enum {string}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in";
        };
        /** @description A step of a member to another stage. */
        readonly StageStepView: {
            /**
             * @description The stage that the member moved to.
             * @enum {string}
             */
            readonly to: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: date
             * @description The first day of that stage. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
        };
        /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
        readonly MemberView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the member, unique in the centre.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The stage at which the member is.
             * @enum {string}
             */
            readonly stage: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: uuid
             * @description The branch of the member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The language in which the member is written to.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * Format: date
             * @description The first day of the stage. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /** @description The groups in which the member has a seat today. */
            readonly groups: readonly components["schemas"]["MemberGroupView"][];
            /** @description Whether somebody should speak with the member. */
            readonly needsWord: boolean;
            /**
             * @description The version of the member. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description The gender of the member; null when nobody wrote it.
             * @enum {string|null}
             */
            readonly gender: "female" | "male" | "other" | null;
            /**
             * @description The year in which the member was born; null when nobody wrote it. A calendar year.
             * @example 1988
             */
            readonly birthYear: number | null;
            /**
             * @description The channel on which the member prefers to be written to.
             * @enum {string}
             */
            readonly preferredChannel: "email" | "sms" | "whatsapp";
            /**
             * @description The telephone number, only its last digits readable; null when there is none.
             * @example ••••••2345
             */
            readonly phoneMasked: string | null;
            /**
             * @description The address for mail, mostly hidden; null when there is none.
             * @example s••••@example.org
             */
            readonly emailMasked: string | null;
            /** @description Whether another member has the same telephone number. */
            readonly sharedPhone: boolean;
            /** @description Whether a legal name is stored. */
            readonly hasLegalName: boolean;
            /** @description The counsellor in charge; null while none is named. */
            readonly inCharge: components["schemas"]["InChargeView"] | null;
            /** @description The stays of the member. */
            readonly stays: readonly components["schemas"]["StayView"][];
            /** @description The episode of sobriety that runs; null when none does. */
            readonly sobriety: components["schemas"]["SobrietyView"] | null;
            /** @description The milestones of the running episode. */
            readonly milestones: readonly components["schemas"]["MemberMilestoneView"][];
            /** @description The seats of the member. */
            readonly enrolments: readonly components["schemas"]["MemberEnrolmentView"][];
            /** @description The places of the member on waiting lists. */
            readonly waiting: readonly components["schemas"]["MemberPlaceView"][];
            /** @description The relatives of the member. */
            readonly relatives: readonly components["schemas"]["RelativeView"][];
            /** @description The consents of the member. */
            readonly consents: readonly components["schemas"]["ConsentView"][];
            /** @description Why the member needs a word; empty when they do not. */
            readonly attention: readonly components["schemas"]["MemberAttentionView"][];
            /** @description The open ladder after missed sessions; null without one. */
            readonly ladder: components["schemas"]["LadderItemView"] | null;
            /** @description The last sessions of the member. */
            readonly recent: readonly components["schemas"]["RecentSessionView"][];
            /** @description The steps of the member between stages. */
            readonly stageHistory: readonly components["schemas"]["StageStepView"][];
        };
        /** @description The changes of a member, with the counsellor in charge. */
        readonly AmendMemberBody: {
            /**
             * Format: uuid
             * @description The counsellor in charge: a counsellor or administrator who works in the member’s branch; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly inChargeId?: string | null;
            /**
             * @description The name under which the member is known here, unique in the branch; it must not show the surname.
             * @example Sagar P.
             */
            readonly alias?: string;
            /**
             * @description The language in which the member is written to.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The gender of the member; some groups are open to one only.
             * @enum {string|null}
             */
            readonly gender?: "female" | "male" | "other" | null;
            /**
             * @description The year in which the member was born. A calendar year.
             * @example 1988
             */
            readonly birthYear?: number | null;
            /**
             * @description The channel on which the member prefers to be written to.
             * @enum {string}
             */
            readonly preferredChannel?: "email" | "sms" | "whatsapp";
            /**
             * @description The legal name, stored encrypted and shown after a reveal only.
             * @example Sagar Patil
             */
            readonly legalName?: string | null;
            /**
             * @description The telephone number in any notation, stored encrypted.
             * @example 98220 12345
             */
            readonly phone?: string | null;
            /**
             * Format: email
             * @description The address for mail, stored encrypted.
             * @example asha@example.org
             */
            readonly email?: string | null;
        };
        /** @description A step to another stage. */
        readonly TransitionBody: {
            /**
             * @description The stage that the member moves to.
             * @enum {string}
             */
            readonly to: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: date
             * @description The first day of the new stage. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description Why the member moves; the audit records it.
             * @example The programme is complete.
             */
            readonly reason?: string;
        };
        /** @description Why contact details have to be seen. */
        readonly RevealBody: {
            /**
             * @description The reason; the audit records it.
             * @example The hospital asks for the legal name.
             */
            readonly reason: string;
        };
        /** @description The details of a member that only a reveal shows. */
        readonly RevealedView: {
            /**
             * @description The legal name; null when none is stored.
             * @example Sagar Patil
             */
            readonly legalName: string | null;
            /**
             * @description The telephone number, in international notation; null when there is none.
             * @example +919822012345
             */
            readonly phone: string | null;
            /**
             * Format: email
             * @description The address for mail; null when there is none.
             * @example asha@example.org
             */
            readonly email: string | null;
        };
        /** @description An event of a member’s journey. */
        readonly JourneyItemView: {
            /**
             * Format: date
             * @description The day of the event. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly at: string;
            /**
             * @description The kind of event, as a code.
             * @example stage-changed
             */
            readonly type: string;
            /** @description Facts about the event, such as the stage or the name of a group. */
            readonly params: {
                readonly [key: string]: unknown;
            };
        };
        /** @description The journey of a member, newest first, a page at a time. */
        readonly JourneyPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["JourneyItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The record that is merged into the one of the path. */
        readonly MergeBody: {
            /**
             * Format: uuid
             * @description The other record of the same person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherId: string;
        };
        /** @description How much of one part of the other record a merge moves. */
        readonly MergePartView: {
            /**
             * @description The part.
             * @enum {string}
             */
            readonly part: "waiting" | "stays" | "sobriety" | "consents" | "relatives" | "seats" | "attendance" | "records" | "follow-ups" | "plans" | "ladders" | "mentors" | "questionnaires" | "check-ins" | "safety-notes" | "proofs" | "stories";
            /**
             * @description The entries that move to the record that is kept. A whole number.
             * @example 12
             */
            readonly moves: number;
            /**
             * @description The entries that stay with the other record, because the one that is kept has the same. A whole number.
             * @example 12
             */
            readonly stays: number;
        };
        /** @description A reason for which two records cannot be merged yet. */
        readonly MergeFaultView: {
            /**
             * @description The code of the refusal.
             * @enum {string}
             */
            readonly code: "members/transition-not-allowed" | "members/date-in-future" | "members/date-before-birth" | "members/date-before-stage" | "members/admission-missing" | "members/admission-not-allowed" | "members/discharge-missing" | "members/discharge-not-allowed" | "members/discharge-before-admission" | "members/admission-before-discharge" | "members/birth-year-out-of-range" | "members/alias-missing" | "members/alias-taken" | "members/alias-reveals-surname" | "members/sobriety-already-running" | "members/sobriety-not-running" | "members/sobriety-end-before-start" | "members/sobriety-overlaps" | "members/consent-already-withdrawn" | "members/consent-before-grant" | "members/merge-with-self" | "members/merge-open-stay" | "members/merge-two-episodes" | "members/merge-two-seats" | "members/merge-consent-withdrawn" | "members/merge-too-old" | "members/reason-says-nothing" | "members/consent-recipient" | "members/consent-means" | "members/consent-expires-before-grant";
            /**
             * @description How many groups, where it is about groups; null otherwise. A whole number.
             * @example 12
             */
            readonly count: number | null;
        };
        /** @description The effect of a merge before it is done. */
        readonly MergePlanView: {
            /** @description The parts of the other record that have entries. */
            readonly parts: readonly components["schemas"]["MergePartView"][];
            /** @description Everything that prevents the merge; empty when it may be done. */
            readonly faults: readonly components["schemas"]["MergeFaultView"][];
        };
        /** @description A record that was merged into a member's. */
        readonly MergeView: {
            /**
             * Format: uuid
             * @description The merge.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the other record.
             * @example KTH-0042
             */
            readonly otherCode: string;
            /**
             * @description The alias of the other record.
             * @example Sagar P.
             */
            readonly otherName: string;
            /**
             * Format: date-time
             * @description When the records were merged. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly mergedAt: string;
            /**
             * Format: date-time
             * @description The moment until which the merge can be undone. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly undoEndsAt: string;
            /** @description Whether it can be undone now. */
            readonly mayUndo: boolean;
        };
        /** @description The records that were merged into a member's and not taken out again, the latest first. The list is not divided into pages. */
        readonly MergePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MergeView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The consents of a member, a page at a time. */
        readonly ConsentPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ConsentView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A purpose and what the consents of a member allow of it today. */
        readonly AllowanceView: {
            /**
             * @description The purpose.
             * @enum {string}
             */
            readonly purpose: "messages" | "contact-relative" | "invite-relative" | "call-relative" | "tell-relative-plan" | "tell-relative-milestones";
            /**
             * Format: uuid
             * @description The relative whom it is about; null for the member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId: string | null;
            /** @description The channels that are allowed today, and a call; empty when nothing is. */
            readonly means: readonly ("phone" | "email" | "sms" | "whatsapp")[];
            /**
             * @description The consents that allow it.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly by: readonly string[];
            /**
             * Format: date
             * @description The first day on which it is no longer allowed; null without an end, and when nothing is allowed. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string | null;
        };
        /** @description The allowances of a member today, a page at a time. */
        readonly AllowancePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AllowanceView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A consent that a member gives. */
        readonly GrantConsentBody: {
            /**
             * @description The purpose of the consent: messages, or what a relative may receive.
             * @enum {string}
             */
            readonly purpose: "messages" | "contact-relative" | "invite-relative" | "call-relative" | "tell-relative-plan" | "tell-relative-milestones";
            /**
             * @description The channel for which the consent is valid, or a call; null or left out for every one.
             * @enum {string|null}
             */
            readonly channel?: "phone" | "email" | "sms" | "whatsapp" | null;
            /**
             * Format: uuid
             * @description The relative whom the consent names, where its purpose is about one.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId?: string;
            /**
             * Format: date
             * @description The day on which the consent was given; left out, today. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly grantedOn?: string;
            /**
             * Format: date
             * @description The first day on which the consent is no longer valid. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly expiresOn?: string;
            /**
             * @description The limits of the consent in the words of the member, stored encrypted.
             * @example You may tell my sister when the family evening is.
             */
            readonly words?: string;
            /**
             * @description The language in which the notice was read to the member.
             * @enum {string}
             */
            readonly noticeLanguage?: "en" | "hi" | "mr";
            /**
             * @description How the consent was given.
             * @enum {string}
             */
            readonly evidenceKind?: "signed-on-paper" | "signed-on-device" | "spoken";
            /**
             * @description Where the evidence is, stored encrypted.
             * @example On paper, in the file
             */
            readonly evidence?: string;
        };
        /** @description The relatives of a member, a page at a time. */
        readonly RelativePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["RelativeView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The contacts of an aftercare plan, counted. */
        readonly PlanProgressView: {
            /**
             * @description The contacts that took place. A whole number.
             * @example 12
             */
            readonly done: number;
            /**
             * @description The contacts that have come due or will. A whole number.
             * @example 12
             */
            readonly of: number;
        };
        /** @description The name of a milestone. Six months are called six months, whatever their number of days. */
        readonly MilestoneNameView: {
            /**
             * @description The unit in which people name the milestone.
             * @enum {string}
             */
            readonly unit: "days" | "hours" | "months" | "years";
            /**
             * @description How many of these units have passed. A whole number.
             * @example 12
             */
            readonly count: number;
            /**
             * @description The days from the first day of sobriety to the day of the milestone. In days.
             * @example 30
             */
            readonly days: number;
        };
        /** @description Facts that staff may tell a relative today, because the member allows it; each is null while they do not. */
        readonly ToldView: {
            /** @description How many contacts of the plan have taken place. */
            readonly plan: components["schemas"]["PlanProgressView"] | null;
            /** @description The milestones that the member has reached. */
            readonly milestones: readonly components["schemas"]["MilestoneNameView"][] | null;
        };
        /** @description A family group in which a relative has a seat or had one. */
        readonly RelativeGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Family evening
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: date
             * @description The first day of the seat. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The first day without it; null while no end is set. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string | null;
            /**
             * @description The sessions of the last year that the relative attended. A whole number.
             * @example 12
             */
            readonly attended: number;
            /**
             * @description The sessions of the last year at which the relative was expected. A whole number.
             * @example 12
             */
            readonly expected: number;
        };
        /** @description A relative of a member with everything that is about the relative. */
        readonly RelativePageView: {
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name under which the relative is known here.
             * @example Sunita
             */
            readonly displayName: string;
            /**
             * @description How the relative is related to the member.
             * @example mother
             */
            readonly relation: string;
            /**
             * @description The telephone number, only its last digits readable; null when there is none.
             * @example ••••••4321
             */
            readonly phoneMasked: string | null;
            /** @description Whether a consent in force allows contact with this relative about the member. */
            readonly mayContact: boolean;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly memberName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly memberCode: string;
            /**
             * @description The language in which the member is spoken to.
             * @enum {string}
             */
            readonly memberLanguage: "en" | "hi" | "mr";
            /**
             * @description The language in which the relative is written to.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /** @description Whether the member or another relative has the same telephone number. */
            readonly sharedPhone: boolean;
            /** @description The purposes, with the use that the member allows of each today. */
            readonly allowances: readonly components["schemas"]["AllowanceView"][];
            /** @description The consents that name the relative, newest first. */
            readonly consents: readonly components["schemas"]["ConsentView"][];
            /** @description The facts that staff may tell the relative today. */
            readonly told: components["schemas"]["ToldView"];
            /** @description The groups of the relative, whatever the member allows. */
            readonly groups: readonly components["schemas"]["RelativeGroupView"][];
            /**
             * @description The version of the relative. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Changes to a relative. What is left out stays as it is. */
        readonly ChangeRelativeBody: {
            /**
             * @description How the relative is related to the member.
             * @example sister
             */
            readonly relation?: string;
            /**
             * @description The telephone number in any notation, stored encrypted; null takes it away.
             * @example 98220 54321
             */
            readonly phone?: string | null;
            /**
             * @description The language in which the relative is written to.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
        };
        /** @description A relative of a member. */
        readonly AddRelativeBody: {
            /**
             * @description The name of the relative, stored encrypted.
             * @example Sunita Patil
             */
            readonly name: string;
            /**
             * @description How the relative is related to the member.
             * @example mother
             */
            readonly relation: string;
            /**
             * @description The telephone number in any notation, stored encrypted.
             * @example 98220 54321
             */
            readonly phone?: string;
            /**
             * @description The language in which the relative is written to; left out, the member’s.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
        };
        /** @description The stays of a member, a page at a time. */
        readonly StayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["StayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description An episode of sobriety. Its days are never erased; a correction is no lapse. */
        readonly SobrietyEpisodeView: {
            /**
             * Format: uuid
             * @description The episode.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The first sober day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startedOn: string;
            /**
             * Format: date
             * @description The day on which the episode ended; null while it runs. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endedOn: string | null;
            /**
             * @description Why the episode ended; null while it runs.
             * @enum {string|null}
             */
            readonly endReason: "lapse" | "correction" | "data-entry" | null;
            /**
             * @description How long the episode has lasted. In days.
             * @example 30
             */
            readonly days: number;
        };
        /** @description The episodes of sobriety of a member, a page at a time. */
        readonly SobrietyEpisodePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SobrietyEpisodeView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The beginning of an episode of sobriety. */
        readonly StartEpisodeBody: {
            /**
             * Format: date
             * @description The first sober day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startedOn: string;
        };
        /** @description The end of an episode of sobriety. */
        readonly EndEpisodeBody: {
            /**
             * Format: date
             * @description The day on which the episode ended. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description Why the episode ended: a lapse, a corrected date, or a mistake of entry.
             * @enum {string}
             */
            readonly reason: "lapse" | "correction" | "data-entry";
        };
        /** @description The settings of a kind in which a centre and a branch may differ from it, as the kind has them. */
        readonly KindDefaultsView: {
            /**
             * @description The number of seats; null without a limit. A centre or a branch sets at most as many. A whole number.
             * @example 12
             */
            readonly cap: number | null;
            /**
             * @description How long a session lasts. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /** @description Whether a full group has a waiting list. */
            readonly waitingList: boolean;
            /**
             * @description How people join. A centre or a branch sets this or a stricter way.
             * @enum {string}
             */
            readonly enrolment: "closed" | "by-request" | "open" | "drop-in";
            /**
             * @description After how many weeks a group goes on in the later rhythm of the kind; null where the kind has one rhythm. A whole number.
             * @example 12
             */
            readonly firstWeeks: number | null;
            /**
             * @description For how many days after its end a session may be corrected. In days.
             * @example 30
             */
            readonly correctionDays: number;
            /**
             * @description From how many minutes after the start a person who comes is late. In minutes.
             * @example 60
             */
            readonly lateAfter: number;
            /**
             * @description After how many misses a ladder opens; 0 for never. A whole number.
             * @example 12
             */
            readonly ladderAfter: number;
            /**
             * @description When people are reminded on the day before; null where the kind counts back from the start. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly firstReminder: string | null;
            /** @description Always null: the course of the kind itself is its `agenda`. */
            readonly agenda: readonly string[] | null;
        };
        /** @description The settings of a centre or a branch that differ; a setting that is left out is as the level before has it. */
        readonly KindOverridesView: {
            /**
             * @description The number of seats. A whole number.
             * @example 12
             */
            readonly cap?: number;
            /**
             * @description How long a session lasts. In minutes.
             * @example 60
             */
            readonly minutes?: number;
            /** @description Whether a full group has a waiting list. */
            readonly waitingList?: boolean;
            /**
             * @description How people join.
             * @enum {string}
             */
            readonly enrolment?: "closed" | "by-request" | "open" | "drop-in";
            /**
             * @description After how many weeks a group goes on in the later rhythm of the kind. A whole number.
             * @example 12
             */
            readonly firstWeeks?: number;
            /**
             * @description For how many days after its end a session may be corrected. In days.
             * @example 30
             */
            readonly correctionDays?: number;
            /**
             * @description From how many minutes after the start a person who comes is late. In minutes.
             * @example 60
             */
            readonly lateAfter?: number;
            /**
             * @description After how many misses a ladder opens; 0 for never. A whole number.
             * @example 12
             */
            readonly ladderAfter?: number;
            /**
             * @description When people are reminded on the day before. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly firstReminder?: string;
            /**
             * @description The course of a session, a step a line with its minutes first.
             * @example [
             *       "[\"10 Welcome\", \"40 Round\", \"10 Tea\"]"
             *     ]
             */
            readonly agenda?: readonly string[];
        };
        /** @description The settings of a branch about a kind that differ from its centre. */
        readonly KindOfBranchView: {
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /** @description The settings of the branch that differ. */
            readonly overrides: components["schemas"]["KindOverridesView"];
            /**
             * @description The version of what the branch has set; 0 while it has set nothing. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The answers to an earlier question on which another one depends. */
        readonly ShowWhenView: {
            /**
             * @description The answers after which the question is asked.
             * @example [
             *       "women"
             *     ]
             */
            readonly is: readonly (string | boolean)[];
            /**
             * @description The name of the earlier question.
             * @example openTo
             */
            readonly field: string;
        };
        /** @description One answer that a choice offers. */
        readonly FieldOptionView: {
            /**
             * @description The value that is stored and sent.
             * @example women
             */
            readonly value: string;
            /** @description The text that is shown. */
            readonly label: components["schemas"]["LocalisedView"];
        };
        /** @description A question of a row. */
        readonly RowFieldView: {
            /**
             * @description The sort of answer that the question takes; it decides which of the other properties there are.
             * @enum {string}
             */
            readonly type: "number" | "text" | "long-text" | "list" | "choice" | "choices" | "scale" | "switch" | "day";
            /**
             * @description The name under which the answer is sent and stored.
             * @example openTo
             */
            readonly key: string;
            /** @description The question. */
            readonly label: components["schemas"]["LocalisedView"];
            /** @description A sentence for the person who answers. */
            readonly help: components["schemas"]["LocalisedView"];
            /** @description Whether the form cannot be saved without an answer. */
            readonly required: boolean;
            /** @description After which answers the question is asked; left out where it always is. */
            readonly showWhen?: components["schemas"]["ShowWhenView"];
            /**
             * @description Of a question about a session or a person at it: the readers of the answers, who alone are asked; left out where everybody who may open the session is.
             * @enum {string}
             */
            readonly visibility?: "author" | "leaders" | "care-team" | "everyone";
            /**
             * @description Of a text, or of each text of a list: the most characters. A whole number.
             * @example 12
             */
            readonly maxLength?: number;
            /**
             * @description Of a list: the most texts. Of rows: the most rows. A whole number.
             * @example 12
             */
            readonly most?: number;
            /**
             * @description Of a number or a scale: the least value.
             * @example 0
             */
            readonly min?: number;
            /**
             * @description Of a number or a scale: the greatest value.
             * @example 10
             */
            readonly max?: number;
            /** @description Of a number: what is counted. */
            readonly unit?: components["schemas"]["LocalisedView"];
            /** @description Of a scale: what its least value means. */
            readonly lowest?: components["schemas"]["LocalisedView"];
            /** @description Of a scale: what its greatest value means. */
            readonly highest?: components["schemas"]["LocalisedView"];
            /** @description Of a scale of five steps that is drawn as faces: a word for each, from the lowest. */
            readonly faces?: readonly components["schemas"]["LocalisedView"][];
            /** @description Of one or several choices: the answers, in the order in which they are offered. */
            readonly options?: readonly components["schemas"]["FieldOptionView"][];
            /**
             * @description Of a choice about the session that goes on from session to session: to the next option, and after the last one to the first.
             * @enum {string}
             */
            readonly follows?: "next-option";
        };
        /** @description A question of a form, as data: a client that draws it needs to know nothing else about the kind. */
        readonly FieldView: {
            /**
             * @description The sort of answer that the question takes; it decides which of the other properties there are.
             * @enum {string}
             */
            readonly type: "number" | "text" | "long-text" | "list" | "choice" | "choices" | "scale" | "switch" | "day" | "rows" | "person";
            /** @description Of rows: the questions of each row. */
            readonly fields?: readonly components["schemas"]["RowFieldView"][];
            /**
             * @description The name under which the answer is sent and stored.
             * @example openTo
             */
            readonly key: string;
            /** @description The question. */
            readonly label: components["schemas"]["LocalisedView"];
            /** @description A sentence for the person who answers. */
            readonly help: components["schemas"]["LocalisedView"];
            /** @description Whether the form cannot be saved without an answer. */
            readonly required: boolean;
            /** @description After which answers the question is asked; left out where it always is. */
            readonly showWhen?: components["schemas"]["ShowWhenView"];
            /**
             * @description Of a question about a session or a person at it: the readers of the answers, who alone are asked; left out where everybody who may open the session is.
             * @enum {string}
             */
            readonly visibility?: "author" | "leaders" | "care-team" | "everyone";
            /**
             * @description Of a text, or of each text of a list: the most characters. A whole number.
             * @example 12
             */
            readonly maxLength?: number;
            /**
             * @description Of a list: the most texts. Of rows: the most rows. A whole number.
             * @example 12
             */
            readonly most?: number;
            /**
             * @description Of a number or a scale: the least value.
             * @example 0
             */
            readonly min?: number;
            /**
             * @description Of a number or a scale: the greatest value.
             * @example 10
             */
            readonly max?: number;
            /** @description Of a number: what is counted. */
            readonly unit?: components["schemas"]["LocalisedView"];
            /** @description Of a scale: what its least value means. */
            readonly lowest?: components["schemas"]["LocalisedView"];
            /** @description Of a scale: what its greatest value means. */
            readonly highest?: components["schemas"]["LocalisedView"];
            /** @description Of a scale of five steps that is drawn as faces: a word for each, from the lowest. */
            readonly faces?: readonly components["schemas"]["LocalisedView"][];
            /** @description Of one or several choices: the answers, in the order in which they are offered. */
            readonly options?: readonly components["schemas"]["FieldOptionView"][];
            /**
             * @description Of a choice about the session that goes on from session to session: to the next option, and after the last one to the first.
             * @enum {string}
             */
            readonly follows?: "next-option";
        };
        /** @description A question of a kind that the centre does not ask. */
        readonly LeftOutFieldView: {
            /**
             * @description Whether it is asked about a group, about each person at a session, or about a session as a whole.
             * @enum {string}
             */
            readonly form: "session" | "person" | "settings";
            /**
             * @description Its place in the form, from 0. A whole number.
             * @example 12
             */
            readonly place: number;
            /** @description The question. */
            readonly field: components["schemas"]["FieldView"];
        };
        /** @description A span of numbers of people. */
        readonly RangeView: {
            /**
             * @description The least number of people. A whole number.
             * @example 12
             */
            readonly from: number;
            /**
             * @description The greatest number of people. A whole number.
             * @example 12
             */
            readonly to: number;
        };
        /** @description A question that a centre has added to a kind of its own. */
        readonly OwnFieldView: {
            /**
             * @description Whether it is asked about each person, or about the session as a whole.
             * @enum {string}
             */
            readonly form: "session" | "person";
            /** @description The question. */
            readonly field: components["schemas"]["FieldView"];
        };
        /** @description The description of a kind that a centre has made from another. */
        readonly OwnKindView: {
            /**
             * @description The code of the installed kind from which everything else is taken.
             * @example group-counselling
             */
            readonly from: string;
            /** @description The words of the centre about it; null for those of the other kind. */
            readonly description: components["schemas"]["LocalisedView"] | null;
            /** @description The size that the centre recommends; null for that of the other kind. */
            readonly recommended: components["schemas"]["RangeView"] | null;
            /**
             * @description The slot of the colour, from 1 to 7. A whole number.
             * @example 12
             */
            readonly colour: number;
            /** @description The keys of the settings and of the forms of a session that are not asked. */
            readonly leftOut: readonly string[];
            /** @description The questions that the centre has added, those that are left out included. */
            readonly fields: readonly components["schemas"]["OwnFieldView"][];
        };
        /** @description A reason for which only this kind refuses somebody. */
        readonly ReasonTextView: {
            /**
             * @description The code of the reason, as a refusal names it.
             * @example still-drying-out
             */
            readonly code: string;
            /** @description The reason, in a sentence. */
            readonly text: components["schemas"]["LocalisedView"];
        };
        /** @description How many people a group of a kind takes. */
        readonly SizeView: {
            /** @description The size at which such a group works best. */
            readonly recommended: components["schemas"]["RangeView"];
            /**
             * @description The number of seats; null without a limit. A whole number.
             * @example 12
             */
            readonly cap: number | null;
        };
        /** @description A span of lengths of a session. */
        readonly MinutesRangeView: {
            /**
             * @description The shortest session. In minutes.
             * @example 60
             */
            readonly from: number;
            /**
             * @description The longest session. In minutes.
             * @example 60
             */
            readonly to: number;
        };
        /** @description How few and how many weeks may come before a later rhythm. */
        readonly WeeksRangeView: {
            /**
             * @description The fewest. A whole number.
             * @example 12
             */
            readonly from: number;
            /**
             * @description The most. A whole number.
             * @example 12
             */
            readonly to: number;
        };
        /** @description The rarer rhythm with which a series goes on. */
        readonly LaterRhythmView: {
            /**
             * @description The weeks from one session to the next. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /** @description The key of the setting of a group that says after how many weeks from its first session. */
            readonly after: string;
            /**
             * @description After how many weeks for a group that does not say it. A whole number.
             * @example 12
             */
            readonly usually: number;
            /** @description How many weeks the kind allows. */
            readonly weeksRange: components["schemas"]["WeeksRangeView"];
        };
        /** @description How often and for how long a group of a kind meets. */
        readonly CadenceView: {
            /**
             * @description The days on which such a group meets when nobody says otherwise. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * @description How long a session lasts when nobody says otherwise. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /** @description The lengths that the kind allows. */
            readonly minutesRange: components["schemas"]["MinutesRangeView"];
            /** @description The rarer rhythm in which a group goes on after some weeks, on the same weekdays; left out for a kind with one rhythm. */
            readonly later?: components["schemas"]["LaterRhythmView"];
        };
        /** @description The rules for the facilitators of a group of a kind. */
        readonly FacilitationView: {
            /** @description The roles whose people may facilitate. */
            readonly roles: readonly ("administrator" | "counsellor" | "facilitator" | "mentor")[];
            /**
             * @description The least number of facilitators. A whole number.
             * @example 12
             */
            readonly minimum: number;
            /**
             * @description How many people should be named who stand in. A whole number.
             * @example 12
             */
            readonly backUps: number;
        };
        /** @description A mark that only one kind has. */
        readonly OwnMarkView: {
            /**
             * @description The code of the mark.
             * @example showed-work
             */
            readonly code: string;
            /** @description The mark in words. */
            readonly name: components["schemas"]["LocalisedView"];
            /**
             * @description The meaning of the mark wherever attendance is counted.
             * @enum {string}
             */
            readonly counts: "attended" | "missed" | "neither";
            /**
             * @description The mark of the product as which it is counted, and with which it is sent.
             * @enum {string}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in";
        };
        /** @description The marks that a kind uses. */
        readonly AttendanceVocabularyView: {
            /** @description The marks, in the order in which a facilitator is offered them. */
            readonly states: readonly ("present" | "late" | "left-early" | "excused" | "absent" | "walk-in")[];
            /** @description The marks that count as a missed session. */
            readonly misses: readonly ("present" | "late" | "left-early" | "excused" | "absent" | "walk-in")[];
            /** @description The marks with which the minutes in the room are recorded. */
            readonly minutes: readonly ("present" | "late" | "left-early" | "excused" | "absent" | "walk-in")[];
            /** @description The marks that only this kind has; empty for a kind with those of the product. */
            readonly own: readonly components["schemas"]["OwnMarkView"][];
        };
        /** @description When people are reminded of a session. */
        readonly ReminderRuleView: {
            /**
             * @description The rule of the reminder.
             * @enum {string}
             */
            readonly rule: "day-before" | "two-hours-before";
            /**
             * @description How long before the start it comes. In minutes.
             * @example 60
             */
            readonly minutesBefore: number;
            /**
             * @description The time of day on the day before, instead of so many minutes before the start; left out without one. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly at?: string;
        };
        /** @description A step of the course of a session of a kind. */
        readonly KindStepView: {
            /** @description The title of the step. */
            readonly title: components["schemas"]["LocalisedView"];
            /**
             * @description How long it takes in a session of the usual length. In minutes.
             * @example 60
             */
            readonly minutes: number;
        };
        /** @description A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
        readonly KindView: {
            /** @description The settings as the kind has them, whatever the centre sets. */
            readonly defaults: components["schemas"]["KindDefaultsView"];
            /** @description The settings of the centre that differ. */
            readonly overrides: components["schemas"]["KindOverridesView"];
            /** @description The settings of branches that differ from the centre, each that has set something. */
            readonly branches: readonly components["schemas"]["KindOfBranchView"][];
            /** @description The questions of an installed kind that the centre does not ask, by form and place; empty for a kind of its own. */
            readonly leftOut: readonly components["schemas"]["LeftOutFieldView"][];
            /** @description The description by the centre, where it has made the kind; null for an installed one. */
            readonly own: components["schemas"]["OwnKindView"] | null;
            /** @description Whether the centre offers the kind. */
            readonly enabled: boolean;
            /**
             * @description The version of what the centre has set; 0 while it has set nothing. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description The code of the kind.
             * @example group-counselling
             */
            readonly code: string;
            /** @description The name of the kind. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The description of the kind, in a sentence. */
            readonly description: components["schemas"]["LocalisedView"];
            /**
             * @description The name of a Material Symbol.
             * @example forum
             */
            readonly icon: string;
            /** @description The people who may take a seat, as codes of stages and roles. */
            readonly audience: readonly string[];
            /** @description The reasons for which only this kind refuses somebody; empty for a kind with those of the product. */
            readonly reasonTexts: readonly components["schemas"]["ReasonTextView"][];
            /**
             * @description How people come to a seat.
             * @enum {string}
             */
            readonly enrolment: "closed" | "by-request" | "open" | "drop-in";
            /** @description How many people a group takes. */
            readonly size: components["schemas"]["SizeView"];
            /** @description Whether a full group has a waiting list. */
            readonly waitingList: boolean;
            /** @description How often and for how long a group meets. */
            readonly cadence: components["schemas"]["CadenceView"];
            /** @description The rules for the facilitators of a group. */
            readonly facilitation: components["schemas"]["FacilitationView"];
            /** @description The key of the setting by which a group is shown in public directories; null where no group of the kind ever is. */
            readonly listedBy: string | null;
            /**
             * @description The confidentiality of records of a session: notes, only who was present, or only a headcount.
             * @enum {string}
             */
            readonly confidentiality: "notes" | "presence" | "headcount";
            /** @description The marks that the kind uses. */
            readonly attendance: components["schemas"]["AttendanceVocabularyView"];
            /**
             * @description From how many minutes after the start a person who comes is late. In minutes.
             * @example 60
             */
            readonly lateAfter: number;
            /** @description When people are reminded of a session; empty for a kind that reminds nobody. */
            readonly reminderPlan: readonly components["schemas"]["ReminderRuleView"][];
            /** @description The course of a session of the usual length, as the kind has it, whatever a centre or a branch sets; empty without one. */
            readonly agenda: readonly components["schemas"]["KindStepView"][];
            /** @description The settings that a group of the kind has, as the fields of a form. */
            readonly settingsFields: readonly components["schemas"]["FieldView"][];
            /** @description The questions about a person at a session of the kind, as the fields of a form. */
            readonly recordFields: readonly components["schemas"]["FieldView"][];
            /** @description The questions about a session of the kind as a whole, as the fields of a form. */
            readonly sessionFields: readonly components["schemas"]["FieldView"][];
            /**
             * @description The version of these forms. Answers are sent with it.
             * @example 1.0.0
             */
            readonly formVersion: string;
        };
        /** @description The programme kinds, a page at a time. */
        readonly KindPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["KindView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The settings of a centre or a branch that differ, within the bounds that the kind declares. */
        readonly OverridesBody: {
            /**
             * @description The number of seats of a group; null or left out, as the level before has it. A whole number.
             * @example 12
             */
            readonly cap?: number | null;
            /**
             * @description How long a session lasts; left out, as the level before has it. In minutes.
             * @example 60
             */
            readonly minutes?: number;
            /** @description Whether a full group has a waiting list; left out, as the level before has it. */
            readonly waitingList?: boolean;
            /**
             * @description How people join, at most as freely as the kind allows; left out, as the level before has it.
             * @enum {string}
             */
            readonly enrolment?: "closed" | "by-request" | "open" | "drop-in";
            /**
             * @description After how many weeks a group goes on in the later rhythm of the kind; left out, as the level before has it. A whole number.
             * @example 12
             */
            readonly firstWeeks?: number;
            /**
             * @description For how many days after its end a session may be corrected; left out, as the level before has it. In days.
             * @example 30
             */
            readonly correctionDays?: number;
            /**
             * @description From how many minutes after the start a person who comes is late; left out, as the level before has it. In minutes.
             * @example 60
             */
            readonly lateAfter?: number;
            /**
             * @description After how many misses a ladder opens, 0 for never; left out, as the level before has it. A whole number.
             * @example 12
             */
            readonly ladderAfter?: number;
            /**
             * @description When people are reminded on the day before, from noon to 21:00; left out, as the level before has it. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 17:30
             */
            readonly firstReminder?: string;
            /**
             * @description The course of a session, a step a line with its minutes first; left out or empty, as the level before has it.
             * @example [
             *       "[\"10 Welcome\", \"40 Round\", \"10 Tea\"]"
             *     ]
             */
            readonly agenda?: readonly string[];
        };
        /** @description Whether a centre offers a kind, and how. */
        readonly SetKindBody: {
            /** @description Whether the centre offers the kind. */
            readonly enabled: boolean;
            /** @description The settings of the centre that differ; left out, none. */
            readonly overrides?: components["schemas"]["OverridesBody"];
        };
        /** @description The settings of a branch about a kind. */
        readonly SetKindOfBranchBody: {
            /** @description The settings of the branch that differ from its centre; a setting that is left out follows the centre. */
            readonly overrides: components["schemas"]["OverridesBody"];
        };
        /** @description The name of a kind, in at least one language; a language that is left out takes the first that is given. */
        readonly KindNameBody: {
            /**
             * @description The name in English.
             * @example Garden circle
             */
            readonly en?: string;
            /**
             * @description The name in Hindi.
             * @example बगीचा मंडली
             */
            readonly hi?: string;
            /**
             * @description The name in Marathi.
             * @example बाग मंडळ
             */
            readonly mr?: string;
        };
        /** @description Words about a kind, in any of the languages; a language that is left out takes the first that is given, and none at all the words of the other kind. */
        readonly KindDescriptionBody: {
            /**
             * @description The words in English.
             * @example We work in the garden together.
             */
            readonly en?: string;
            /**
             * @description The words in Hindi.
             * @example हम बगीचे में साथ काम करते हैं।
             */
            readonly hi?: string;
            /**
             * @description The words in Marathi.
             * @example आम्ही बागेत एकत्र काम करतो.
             */
            readonly mr?: string;
        };
        /** @description The number of people with which a kind works best. */
        readonly RecommendedBody: {
            /**
             * @description The smallest number of people. A whole number.
             * @example 6
             */
            readonly from: number;
            /**
             * @description The greatest number of people, at most as many as the other kind has seats. A whole number.
             * @example 12
             */
            readonly to: number;
        };
        /** @description A kind that a centre makes from an installed one. */
        readonly MakeKindBody: {
            /**
             * @description The code of the kind from which everything else is taken.
             * @example group-counselling
             */
            readonly from: string;
            /** @description How the centre calls it. */
            readonly name: components["schemas"]["KindNameBody"];
            /** @description The words about it; left out, those of the other kind. */
            readonly description?: components["schemas"]["KindDescriptionBody"];
            /** @description The number of people with which it works best; null or left out for that of the other kind. */
            readonly recommended?: components["schemas"]["RecommendedBody"] | null;
            /**
             * @description The picture, one of those that the console offers.
             * @example potted_plant
             */
            readonly icon: string;
            /**
             * @description The slot of the colour, from 1 to 7. A whole number.
             * @example 3
             */
            readonly colour: number;
            /** @description The keys of the settings and of the forms of a session that are not asked; left out, everything is asked. */
            readonly leftOut?: readonly string[];
        };
        /** @description A question or an answer, in at least one language; a language that is left out takes the first that is given. */
        readonly OwnTextBody: {
            /**
             * @description The text in English.
             * @example What was planted
             */
            readonly en?: string;
            /**
             * @description The text in Hindi.
             * @example क्या बोया गया
             */
            readonly hi?: string;
            /**
             * @description The text in Marathi.
             * @example काय लावले
             */
            readonly mr?: string;
        };
        /** @description A question that a centre adds to a kind of its own. */
        readonly OwnFieldBody: {
            /**
             * @description Whether it is asked about each person, or about the session as a whole.
             * @enum {string}
             */
            readonly form: "session" | "person";
            /**
             * @description The sort of answer that the question takes.
             * @enum {string}
             */
            readonly type: "number" | "text" | "choice" | "scale" | "switch" | "day";
            /** @description The question. */
            readonly label: components["schemas"]["OwnTextBody"];
            /** @description Of a choice: the answers, in the order in which they are offered. */
            readonly options?: readonly components["schemas"]["OwnTextBody"][];
            /**
             * @description Of a number or a scale: the least value.
             * @example 0
             */
            readonly min?: number;
            /**
             * @description Of a number or a scale: the greatest value.
             * @example 10
             */
            readonly max?: number;
            /**
             * @description The readers of the answers, who alone are asked; left out for everybody who may open the session.
             * @enum {string}
             */
            readonly visibility?: "leaders" | "care-team" | "everyone";
        };
        /** @description The changes of a centre to a kind of its own; a field that is left out stays. */
        readonly ChangeOwnKindBody: {
            /** @description How the centre calls it. */
            readonly name?: components["schemas"]["KindNameBody"];
            /** @description The words about it; none at all for those of the other kind. */
            readonly description?: components["schemas"]["KindDescriptionBody"];
            /** @description The number of people with which it works best; null for that of the other kind. */
            readonly recommended?: components["schemas"]["RecommendedBody"] | null;
            /** @description The picture, one of those that the console offers. */
            readonly icon?: string;
            /**
             * @description The slot of the colour, from 1 to 7. A whole number.
             * @example 3
             */
            readonly colour?: number;
            /** @description The keys of the settings and of the forms of a session that are not asked. */
            readonly leftOut?: readonly string[];
        };
        /** @description A programme kind that the installation knows. */
        readonly InstalledKindView: {
            /**
             * @description The code of the kind.
             * @example group-counselling
             */
            readonly code: string;
            /** @description The name of the kind. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The description of the kind, in a sentence. */
            readonly description: components["schemas"]["LocalisedView"];
            /**
             * @description The name of a Material Symbol.
             * @example forum
             */
            readonly icon: string;
            /** @description The people who may take a seat, as codes of stages and roles. */
            readonly audience: readonly string[];
            /** @description The reasons for which only this kind refuses somebody; empty for a kind with those of the product. */
            readonly reasonTexts: readonly components["schemas"]["ReasonTextView"][];
            /**
             * @description How people come to a seat.
             * @enum {string}
             */
            readonly enrolment: "closed" | "by-request" | "open" | "drop-in";
            /** @description How many people a group takes. */
            readonly size: components["schemas"]["SizeView"];
            /** @description Whether a full group has a waiting list. */
            readonly waitingList: boolean;
            /** @description How often and for how long a group meets. */
            readonly cadence: components["schemas"]["CadenceView"];
            /** @description The rules for the facilitators of a group. */
            readonly facilitation: components["schemas"]["FacilitationView"];
            /** @description The key of the setting by which a group is shown in public directories; null where no group of the kind ever is. */
            readonly listedBy: string | null;
            /**
             * @description The confidentiality of records of a session: notes, only who was present, or only a headcount.
             * @enum {string}
             */
            readonly confidentiality: "notes" | "presence" | "headcount";
            /** @description The marks that the kind uses. */
            readonly attendance: components["schemas"]["AttendanceVocabularyView"];
            /**
             * @description From how many minutes after the start a person who comes is late. In minutes.
             * @example 60
             */
            readonly lateAfter: number;
            /** @description When people are reminded of a session; empty for a kind that reminds nobody. */
            readonly reminderPlan: readonly components["schemas"]["ReminderRuleView"][];
            /** @description The course of a session of the usual length, as the kind has it, whatever a centre or a branch sets; empty without one. */
            readonly agenda: readonly components["schemas"]["KindStepView"][];
            /** @description The settings that a group of the kind has, as the fields of a form. */
            readonly settingsFields: readonly components["schemas"]["FieldView"][];
            /** @description The questions about a person at a session of the kind, as the fields of a form. */
            readonly recordFields: readonly components["schemas"]["FieldView"][];
            /** @description The questions about a session of the kind as a whole, as the fields of a form. */
            readonly sessionFields: readonly components["schemas"]["FieldView"][];
            /**
             * @description The version of these forms. Answers are sent with it.
             * @example 1.0.0
             */
            readonly formVersion: string;
        };
        /** @description The installed kinds, a page at a time. */
        readonly InstalledKindPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["InstalledKindView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description Another room that is decided for a day to come. */
        readonly ComingRoomView: {
            /**
             * Format: uuid
             * @description The room from that day on; null for no room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the room; null for no room.
             * @example Hall 2
             */
            readonly roomName: string | null;
            /**
             * Format: date
             * @description The first day in the room. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly appliesFrom: string;
        };
        /** @description The person who decided that a group has more people than seats. */
        readonly OverfullView: {
            /**
             * @description The name of the person of the staff who decided; null where that is not known.
             * @example Meera Kulkarni
             */
            readonly decidedBy: string | null;
            /** @description Whether a sheet brought the people, so that the person who imported it decided. */
            readonly isBySheet: boolean;
            /**
             * Format: date-time
             * @description When it was decided. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly decidedAt: string;
        };
        /** @description A person of the staff who leads a group. */
        readonly FacilitatorView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
        };
        /** @description A schedule that is decided and applies from a later day. */
        readonly ComingScheduleView: {
            /**
             * Format: date
             * @description The first day of the plan. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description When sessions begin. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly startsAt: string;
            /**
             * @description How long a session lasts. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The days on which the group meets. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * Format: date
             * @description The last day of the plan; null for a plan without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string | null;
            /**
             * @description The time zone of the wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date
             * @description The first day on which the new schedule applies. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly appliesFrom: string;
        };
        /** @description The next session of a group. */
        readonly NextSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
        };
        /** @description A group as lists show it. */
        readonly GroupItemView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group, unique in its branch.
             * @example Tuesday circle
             */
            readonly name: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: uuid
             * @description The room in which the group meets today; null when it has none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the room; null when the group has none.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description How many people fit into the room; null without a room, and where nobody has said it. It limits nothing. A whole number.
             * @example 12
             */
            readonly roomSeats: number | null;
            /** @description The room that will replace the one of today; null when no change is decided. */
            readonly comingRoom: components["schemas"]["ComingRoomView"] | null;
            /**
             * @description The language in which the group speaks.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The group’s own number of seats; null where the number of its kind applies. A whole number.
             * @example 12
             */
            readonly capacity: number | null;
            /**
             * @description How many people fit: the group’s own capacity, or else the cap of its kind in this centre; null without a limit. A whole number.
             * @example 12
             */
            readonly seats: number | null;
            /**
             * @description How many people have a seat today. A whole number.
             * @example 12
             */
            readonly enrolled: number;
            /** @description How it was decided that the group has more people than seats; null where it has none more, or nobody decided. */
            readonly overfull: components["schemas"]["OverfullView"] | null;
            /**
             * @description How many seats are reserved for people to whom they were offered. A whole number.
             * @example 12
             */
            readonly reserved: number;
            /**
             * @description How many people are on the waiting list without an offer. A whole number.
             * @example 12
             */
            readonly waiting: number;
            /** @description The people who lead the group today. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
            /** @description The people who step in when one of them cannot come. */
            readonly backUps: readonly components["schemas"]["FacilitatorView"][];
            /** @description The one person on whom the series hangs, because nobody else leads it or is named as back-up; null where somebody else can. */
            readonly hangsOn: components["schemas"]["FacilitatorView"] | null;
            /** @description The schedule that applies today. */
            readonly schedule: components["schemas"]["ScheduleView"];
            /** @description The schedule that will replace the one of today; null when no change is decided. */
            readonly comingSchedule: components["schemas"]["ComingScheduleView"] | null;
            /** @description The next session of the group; null when it meets no more. */
            readonly nextSession: components["schemas"]["NextSessionView"] | null;
            /**
             * @description How many settings the group has itself, rather than as its branch, its centre or its kind has them. A whole number.
             * @example 12
             */
            readonly ownSettings: number;
            /**
             * @description Whether the group still meets.
             * @enum {string}
             */
            readonly state: "running" | "ended";
            /**
             * @description The version of the group. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Groups, a page at a time. */
        readonly GroupPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["GroupItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A group with more people than seats. */
        readonly FullGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly name: string;
            /**
             * @description How many people have a seat in the group or are offered one. A whole number.
             * @example 12
             */
            readonly people: number;
        };
        /** @description Groups in figures: all that still meet, however many they are. */
        readonly GroupUsesView: {
            /**
             * @description How many groups meet. A whole number.
             * @example 12
             */
            readonly groups: number;
            /**
             * @description In how many branches they meet. A whole number.
             * @example 12
             */
            readonly branches: number;
            /**
             * @description How many groups that follow in their seats have more people than these; none without seats in the query. A whole number.
             * @example 12
             */
            readonly over: number;
            /** @description The first of those, the fullest one before the others. */
            readonly fullest: readonly components["schemas"]["FullGroupView"][];
        };
        /** @description When a group meets, by the wall clock of its branch. */
        readonly ScheduleBody: {
            /**
             * Format: date
             * @description The first day of the plan. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description When sessions begin. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly startsAt: string;
            /**
             * @description How long a session lasts, from 5 to 480. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The days on which the group meets. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * Format: date
             * @description The last day of the plan; null or left out for a plan without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until?: string | null;
        };
        /** @description A new group. */
        readonly CreateGroupBody: {
            /**
             * Format: uuid
             * @description The room in which the group meets; null for no room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId?: string | null;
            /**
             * @description The language in which the group speaks.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The group’s own number of seats; null where the number of its kind applies. A whole number.
             * @example 12
             */
            readonly capacity?: number | null;
            /**
             * @description How people join the group, at most as freely as its kind allows; null where the mode of the kind applies.
             * @enum {string|null}
             */
            readonly enrolmentMode?: "closed" | "by-request" | "open" | "drop-in" | null;
            /**
             * @description From how many minutes after the start a person who comes is late; null where the branch, the centre or the kind says so. In minutes.
             * @example 60
             */
            readonly lateAfter?: number | null;
            /**
             * @description When people are reminded on the day before, from noon to 21:00; null where the branch, the centre or the kind says so. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 17:30
             */
            readonly firstReminder?: string | null;
            /**
             * @description The facts about the group that the staff should know.
             * @example Bring the blue chairs.
             */
            readonly notes?: string;
            /**
             * @description The people who lead the group from today on, as members of the staff.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly facilitatorIds?: readonly string[];
            /**
             * @description The people who step in when a facilitator cannot come, from today on; who leads the group is no back-up.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly backUpIds?: readonly string[];
            /** @description The settings of the group’s kind, by the names of the kind’s `settingsFields`. */
            readonly settings?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description The name of the group, unique in its branch.
             * @example Tuesday circle
             */
            readonly name: string;
            /**
             * @description The kind of the group; it must be one that the centre offers.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /** @description When the group meets. */
            readonly schedule: components["schemas"]["ScheduleBody"];
        };
        /** @description The seat of a person in a group. */
        readonly EnrolmentView: {
            /**
             * Format: uuid
             * @description The enrolment.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person who has the seat.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description Whether the person is a member or a relative of one.
             * @enum {string}
             */
            readonly personKind: "member" | "relative";
            /**
             * @description The name under which the person is known here: a member’s alias, a relative’s name.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * Format: date
             * @description The first day on which the person is expected. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The first day on which the person is expected no longer; null while no end is set. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string | null;
            /**
             * Format: date-time
             * @description When the seat was entered. A session that had begun by then did not expect the person. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly enrolledAt: string;
        };
        /** @description A session that took place, as a column of the heatmap. */
        readonly HeatmapSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session began. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * @description Always `held`: sessions that did not take place have no column.
             * @enum {string}
             */
            readonly state: "held";
            /**
             * @description How many people were expected and not excused. A whole number.
             * @example 12
             */
            readonly expected: number;
            /**
             * @description How many of the expected people attended. A whole number.
             * @example 12
             */
            readonly attended: number;
            /**
             * @description How many people attended, where the kind records no names; null elsewhere. A whole number.
             * @example 12
             */
            readonly headcount: number | null;
        };
        /** @description A person, as a row of the heatmap. */
        readonly HeatmapRowView: {
            /**
             * @description One mark for each session, in the order of `sessions`; null when nobody marked, `not-enrolled` when not expected.
             * @example [
             *       "present",
             *       null
             *     ]
             */
            readonly marks: readonly ("present" | "late" | "left-early" | "excused" | "absent" | "walk-in" | "not-enrolled" | null)[];
            /**
             * @description The codes of the marks that are the kind’s own (`attendance.own`), in the order of `sessions`, each null for a mark of the product; null when the person has none of them.
             * @example [
             *       "showed-work",
             *       null
             *     ]
             */
            readonly ownMarks: readonly (string | null)[] | null;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description The name under which the person is known here.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The share of the sessions at which the person was expected and attended; null when never expected. In percent, from 0 to 100.
             * @example 75
             */
            readonly attendedPercent: number | null;
        };
        /** @description Attendance of the last sessions: a column for each session, a row for each person. */
        readonly HeatmapView: {
            /** @description The sessions, oldest first. */
            readonly sessions: readonly components["schemas"]["HeatmapSessionView"][];
            /** @description The people with a seat. */
            readonly rows: readonly components["schemas"]["HeatmapRowView"][];
        };
        /** @description A session as lists show it. Its figures are the same on every page. */
        readonly SessionItemView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The group that meets.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch at which the session meets: that of the group, unless staff moved this session to another one.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: uuid
             * @description The room in which the session meets; null without a room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the room; null without a room.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description When the first plan let the session begin, by the wall clock of its time zone. Its date and the group identify the session for good.
             * @example 2026-06-02T07:30:00
             */
            readonly originalStart: string;
            /**
             * @description Whether the session is still to come, took place, or was cancelled.
             * @enum {string}
             */
            readonly state: "cancelled" | "planned" | "held";
            /**
             * Format: date-time
             * @description When the session would have begun before it was moved to another time; null when nobody moved it there. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly movedFrom: string | null;
            /** @description Whether staff gave this session a place of its own: another room, or another branch. */
            readonly isPlaced: boolean;
            /** @description Whether the session is of a group out of reach and only meets in a branch of the reader, who sees when and where it is and cannot open it. */
            readonly isGuest: boolean;
            /** @description Whether staff added the session outside the schedule of the group. */
            readonly isExtra: boolean;
            /**
             * Format: date-time
             * @description When a facilitator opened the session; null before that. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startedAt: string | null;
            /**
             * Format: date-time
             * @description When a facilitator closed the session; null before that. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly finishedAt: string | null;
            /** @description The people who lead the session: those who are named for it, otherwise the facilitators of the group on its day. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
            /** @description Whether people are named for this session, so that it does not follow the facilitators of the group. */
            readonly hasOwnFacilitators: boolean;
            /**
             * @description How many people are or were expected and not excused: the sum of those who attended, who missed it and who have no mark yet. A whole number.
             * @example 12
             */
            readonly expected: number;
            /**
             * @description How many of the expected people attended, or how many were counted; null before anybody was marked or counted. A whole number.
             * @example 12
             */
            readonly attended: number | null;
            /**
             * @description How many of the expected people did not attend; once the session is finished, people without a mark are among them. A whole number.
             * @example 12
             */
            readonly missed: number;
            /**
             * @description How many people were excused. They are not among the expected. A whole number.
             * @example 12
             */
            readonly excused: number;
            /**
             * @description How many people walked in. They are not among the expected. A whole number.
             * @example 12
             */
            readonly walkIns: number;
            /**
             * @description How many people have a mark. A whole number.
             * @example 12
             */
            readonly marked: number;
            /** @description Whether the session began before its group was entered here. Nothing is owed for such a session. */
            readonly isHistory: boolean;
            /**
             * @description The version of the session. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description A session of this week or the next at which nobody could stand in. */
        readonly LoneSessionView: {
            /**
             * Format: uuid
             * @description The group, on whose page a back-up is named.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of its group.
             * @example Sham ki baithak
             */
            readonly groupName: string;
            /**
             * @description The programme kind of its group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * @description The name of the branch at which it meets.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The name of the room; null without one.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description A group with its people and its sessions. */
        readonly GroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group, unique in its branch.
             * @example Tuesday circle
             */
            readonly name: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: uuid
             * @description The room in which the group meets today; null when it has none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the room; null when the group has none.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description How many people fit into the room; null without a room, and where nobody has said it. It limits nothing. A whole number.
             * @example 12
             */
            readonly roomSeats: number | null;
            /** @description The room that will replace the one of today; null when no change is decided. */
            readonly comingRoom: components["schemas"]["ComingRoomView"] | null;
            /**
             * @description The language in which the group speaks.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The group’s own number of seats; null where the number of its kind applies. A whole number.
             * @example 12
             */
            readonly capacity: number | null;
            /**
             * @description How many people fit: the group’s own capacity, or else the cap of its kind in this centre; null without a limit. A whole number.
             * @example 12
             */
            readonly seats: number | null;
            /**
             * @description How many people have a seat today. A whole number.
             * @example 12
             */
            readonly enrolled: number;
            /** @description How it was decided that the group has more people than seats; null where it has none more, or nobody decided. */
            readonly overfull: components["schemas"]["OverfullView"] | null;
            /**
             * @description How many seats are reserved for people to whom they were offered. A whole number.
             * @example 12
             */
            readonly reserved: number;
            /**
             * @description How many people are on the waiting list without an offer. A whole number.
             * @example 12
             */
            readonly waiting: number;
            /** @description The people who lead the group today. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
            /** @description The people who step in when one of them cannot come. */
            readonly backUps: readonly components["schemas"]["FacilitatorView"][];
            /** @description The one person on whom the series hangs, because nobody else leads it or is named as back-up; null where somebody else can. */
            readonly hangsOn: components["schemas"]["FacilitatorView"] | null;
            /** @description The schedule that applies today. */
            readonly schedule: components["schemas"]["ScheduleView"];
            /** @description The schedule that will replace the one of today; null when no change is decided. */
            readonly comingSchedule: components["schemas"]["ComingScheduleView"] | null;
            /** @description The next session of the group; null when it meets no more. */
            readonly nextSession: components["schemas"]["NextSessionView"] | null;
            /**
             * @description How many settings the group has itself, rather than as its branch, its centre or its kind has them. A whole number.
             * @example 12
             */
            readonly ownSettings: number;
            /**
             * @description Whether the group still meets.
             * @enum {string}
             */
            readonly state: "running" | "ended";
            /**
             * @description The version of the group. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description The notes of the staff about the group.
             * @example Bring the blue chairs.
             */
            readonly notes: string;
            /**
             * @description How people join, where the group is stricter than its kind; null where the mode of the kind applies.
             * @enum {string|null}
             */
            readonly enrolmentMode: "closed" | "by-request" | "open" | "drop-in" | null;
            /**
             * @description From how many minutes after the start a person who comes is late, where the group says so itself; null where its branch, its centre or its kind does. In minutes.
             * @example 60
             */
            readonly lateAfter: number | null;
            /**
             * @description When people are reminded on the day before, where the group says so itself; null where its branch, its centre or its kind does. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly firstReminder: string | null;
            /** @description The settings of the group’s kind, by the names of the kind’s `settingsFields`. */
            readonly settings: {
                readonly [key: string]: unknown;
            };
            /** @description The people who have a seat. */
            readonly roster: readonly components["schemas"]["EnrolmentView"][];
            /** @description Attendance of the last sessions. */
            readonly heatmap: components["schemas"]["HeatmapView"];
            /** @description The next sessions. */
            readonly upcoming: readonly components["schemas"]["SessionItemView"][];
            /** @description Its sessions of this week and the next at which nobody could stand in, as they were last looked through. */
            readonly lone: readonly components["schemas"]["LoneSessionView"][];
        };
        /** @description The fields of a group that may be changed. Null takes a value away; a field that is left out stays. */
        readonly ChangeGroupBody: {
            /**
             * @description The name of the group, unique in its branch.
             * @example Tuesday circle
             */
            readonly name?: string;
            /**
             * Format: uuid
             * @description The room in which the group meets; null for no room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId?: string | null;
            /**
             * @description The language in which the group speaks.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The group’s own number of seats; null where the number of its kind applies. A whole number.
             * @example 12
             */
            readonly capacity?: number | null;
            /**
             * @description How people join the group, at most as freely as its kind allows; null where the mode of the kind applies.
             * @enum {string|null}
             */
            readonly enrolmentMode?: "closed" | "by-request" | "open" | "drop-in" | null;
            /**
             * @description From how many minutes after the start a person who comes is late; null where the branch, the centre or the kind says so. In minutes.
             * @example 60
             */
            readonly lateAfter?: number | null;
            /**
             * @description When people are reminded on the day before, from noon to 21:00; null where the branch, the centre or the kind says so. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 17:30
             */
            readonly firstReminder?: string | null;
            /**
             * @description The facts about the group that the staff should know.
             * @example Bring the blue chairs.
             */
            readonly notes?: string;
            /**
             * @description The people who lead the group from today on, as members of the staff.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly facilitatorIds?: readonly string[];
            /**
             * @description The people who step in when a facilitator cannot come, from today on; who leads the group is no back-up.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly backUpIds?: readonly string[];
            /** @description The settings of the group’s kind, by the names of the kind’s `settingsFields`. */
            readonly settings?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A new schedule of a group, from a day on. */
        readonly ChangeScheduleBody: {
            /**
             * Format: date
             * @description The first day of the plan. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description When sessions begin. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly startsAt: string;
            /**
             * @description How long a session lasts, from 5 to 480. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The days on which the group meets. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * Format: date
             * @description The last day of the plan; null or left out for a plan without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until?: string | null;
            /**
             * Format: date
             * @description The first day of the new schedule. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly applyFrom: string;
            /**
             * @description For a kind with a later rhythm, after how many weeks from its first session the group goes on in it; null for as many as usual, left out for as many as before. A whole number.
             * @example 12
             */
            readonly firstWeeks?: number | null;
        };
        /** @description The span of days on which a person leads a group. */
        readonly LeadingView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /**
             * Format: uuid
             * @description The span.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description Whether the person leads the sessions of the group or is a back-up.
             * @enum {string}
             */
            readonly role: "back-up" | "leads";
            /**
             * Format: date
             * @description The first day on which the person leads. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The first day on which the person leads no longer; null while no end is set. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string | null;
        };
        /** @description The people who lead a group, a page at a time. */
        readonly LeadingPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["LeadingView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The people who lead a group. */
        readonly FacilitatorsBody: {
            /**
             * @description Everybody who leads from today on, as members of the staff.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly staffIds: readonly string[];
        };
        /** @description The people who have a seat in a group, a page at a time. */
        readonly EnrolmentPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["EnrolmentView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A decision that a group may have more people than seats. */
        readonly CapacityDecisionBody: {
            /**
             * @description The most people at a time: more than the seats, at most as many as the kind allows. A whole number.
             * @example 12
             */
            readonly most: number;
            /**
             * Format: date
             * @description The last day on which a person may be enrolled beyond the seats; null or left out for no end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until?: string | null;
            /**
             * @description Why the group may have more people than seats.
             * @example The morning circle closed, and the hall has the chairs.
             */
            readonly reason: string;
        };
        /** @description A seat for one person: a member or a relative, not both. */
        readonly EnrolBody: {
            /**
             * Format: date
             * @description The first day on which the person is expected. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The first day on which the person is expected no longer. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn?: string;
            /** @description The decision by which the person is enrolled beyond the seats. */
            readonly decision?: components["schemas"]["CapacityDecisionBody"];
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId?: string;
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId?: string;
        };
        /** @description One of several groups that are changed at once. */
        readonly ChosenGroupBody: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The version of the group that the caller has read; the change of all groups is refused when it is another one by now. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The end of several groups. */
        readonly EndGroupsBody: {
            /**
             * Format: date
             * @description The last day on which the groups meet, today or later. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly lastDay: string;
            /** @description The groups, each of them once. */
            readonly groups: readonly components["schemas"]["ChosenGroupBody"][];
        };
        /** @description Another room for several groups of a branch. */
        readonly ChangeRoomBody: {
            /**
             * Format: uuid
             * @description The room, of the branch of every group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string;
            /**
             * Format: date
             * @description The first day in the room, today or later. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly from: string;
            /** @description The groups, each of them once. */
            readonly groups: readonly components["schemas"]["ChosenGroupBody"][];
        };
        /** @description A copy of a group. */
        readonly CopyGroupBody: {
            /**
             * Format: uuid
             * @description The branch of the copy.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the copy, unique in its branch; left out, that of the group.
             * @example Himmat
             */
            readonly name?: string;
        };
        /** @description A part of a group that a copy in another branch has not. */
        readonly NotCopiedView: {
            /**
             * @description The room is not in the other branch; a facilitator or a back-up does not work there.
             * @enum {string}
             */
            readonly code: "facilitator" | "back-up" | "room";
            /**
             * @description The name of the person; null for the room.
             * @example Rohan Patil
             */
            readonly name: string | null;
        };
        /** @description A copy of a group. */
        readonly CopiedGroupView: {
            /** @description The copy. */
            readonly group: components["schemas"]["GroupView"];
            /** @description The parts that the copy does not have. */
            readonly notCopied: readonly components["schemas"]["NotCopiedView"][];
        };
        /** @description The end of a seat. */
        readonly EndEnrolmentBody: {
            /**
             * Format: date
             * @description The first day on which the person is expected no longer. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description Why the seat ends; the audit records it.
             * @example Moved to another town.
             */
            readonly reason?: string;
        };
        /** @description A schedule to be tried out, and the window in which its sessions are asked for. */
        readonly PreviewBody: {
            /**
             * Format: date
             * @description The first day of the plan. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description When sessions begin. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly startsAt: string;
            /**
             * @description How long a session lasts, from 5 to 480. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The days on which the group meets. An RFC 5545 recurrence rule, without `RRULE:`.
             * @example FREQ=WEEKLY;BYDAY=TU,TH
             */
            readonly recurrence: string;
            /**
             * Format: date
             * @description The last day of the plan; null or left out for a plan without an end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until?: string | null;
            /**
             * @description The kind of the group, which may have a later rhythm; left out, the schedule alone is tried out.
             * @example group-counselling
             */
            readonly kind?: string;
            /**
             * @description After how many weeks the later rhythm of the kind begins; null or left out for as many as the kind has. A whole number.
             * @example 12
             */
            readonly firstWeeks?: number | null;
            /**
             * @description The time zone of the wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date-time
             * @description The beginning of the window; it belongs to the window. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description The end of the window; it does not belong to the window. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly to: string;
        };
        /** @description A session that a schedule would bring. */
        readonly PreviewSessionView: {
            /**
             * Format: date-time
             * @description When the session would begin. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session would end. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
        };
        /** @description The sessions that a schedule would bring. */
        readonly SchedulePreviewView: {
            /** @description The sessions, earliest first. */
            readonly sessions: readonly components["schemas"]["PreviewSessionView"][];
            /** @description The later rhythm of the kind that follows; null for none. */
            readonly comingSchedule: components["schemas"]["ComingScheduleView"] | null;
        };
        /** @description How many people a kind recommends for a group. */
        readonly RecommendedView: {
            /**
             * @description The fewest. A whole number.
             * @example 12
             */
            readonly from: number;
            /**
             * @description The most. A whole number.
             * @example 12
             */
            readonly to: number;
        };
        /** @description A decision that a group may have more people than seats, with the person who decided. */
        readonly CapacityDecisionView: {
            /**
             * @description The most people at a time. A whole number.
             * @example 12
             */
            readonly most: number;
            /**
             * Format: date
             * @description The last day on which a person may be enrolled beyond the seats; null for no end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string | null;
            /**
             * @description Why the group may have more people than seats; empty where no reason is on record.
             * @example The morning circle closed, and the hall has the chairs.
             */
            readonly reason: string;
            /**
             * @description The name of the person of the staff who decided; null where that is not known.
             * @example Meera Kulkarni
             */
            readonly decidedBy: string | null;
            /** @description Whether a sheet brought the people, so that the person who imported it decided. */
            readonly isBySheet: boolean;
            /**
             * Format: date-time
             * @description When it was decided. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly decidedAt: string;
        };
        /** @description The last move of a person in the order of a waiting list. */
        readonly PlaceMoveView: {
            /**
             * @description The place in the order before. A whole number.
             * @example 12
             */
            readonly from: number;
            /**
             * @description The name of the person of the staff who moved them; null where that is not known.
             * @example Meera Kulkarni
             */
            readonly by: string | null;
            /**
             * Format: date-time
             * @description When they were moved. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly at: string;
            /**
             * @description Why they were moved.
             * @example Goes home next week.
             */
            readonly reason: string;
        };
        /** @description A person on the waiting list of a group. */
        readonly WaitingPlaceView: {
            /**
             * Format: uuid
             * @description The place.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person who waits.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description Whether the person is a member or a relative of one.
             * @enum {string}
             */
            readonly personKind: "member" | "relative";
            /**
             * @description The name under which the person is known here.
             * @example Nikhil
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0127
             */
            readonly code: string;
            /**
             * @description Whether the person asked and was not answered yet, waits, or is offered a seat; a settled place is enrolled or ended.
             * @enum {string}
             */
            readonly state: "asked" | "ended" | "waiting" | "offered" | "enrolled";
            /**
             * @description The place in the order, counted from one. A whole number.
             * @example 12
             */
            readonly position: number;
            /**
             * @description The place in the order on the day of asking. A whole number.
             * @example 12
             */
            readonly firstPosition: number;
            /**
             * Format: date-time
             * @description When the person asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * @description The wish of the person; empty where nothing is on record.
             * @example Asked for mornings.
             */
            readonly wish: string;
            /** @description Whether the last offer was declined or not answered: only staff offer this person another seat. */
            readonly isPassed: boolean;
            /** @description Whether the next free seat goes to this person. */
            readonly isNext: boolean;
            /** @description Why the kind does not allow the person now, as codes; empty where it does. */
            readonly reasons: readonly string[];
            /**
             * Format: date-time
             * @description When the seat was offered; null without an offer. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly offeredAt: string | null;
            /**
             * Format: date-time
             * @description When the offer lapses; null without an offer. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly offerEndsAt: string | null;
            /** @description How the person was last moved in the order; null where nobody moved them. */
            readonly moved: components["schemas"]["PlaceMoveView"] | null;
        };
        /** @description A person who was on the list, and how that ended. */
        readonly SettledPlaceView: {
            /**
             * Format: uuid
             * @description The place.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name under which the person is known here.
             * @example Devika R.
             */
            readonly displayName: string;
            /**
             * @description Whether the person has a seat, or left the list without one.
             * @enum {string}
             */
            readonly state: "asked" | "ended" | "waiting" | "offered" | "enrolled";
            /**
             * @description Why the place ended without a seat; null for a person who has one.
             * @enum {string|null}
             */
            readonly outcome: "declined" | "withdrawn" | "left" | "group-ended" | null;
            /**
             * Format: date-time
             * @description When the person asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description When it was settled. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly settledAt: string;
        };
        /** @description The waiting list of a group, with the facts that decide about it. */
        readonly WaitingListView: {
            /** @description Whether people can wait for a seat of the group. */
            readonly isKept: boolean;
            /**
             * @description How people join the group.
             * @enum {string}
             */
            readonly mode: "closed" | "by-request" | "open" | "drop-in";
            /** @description How people may join a group of this kind, strictest first. */
            readonly modes: readonly ("closed" | "by-request" | "open" | "drop-in")[];
            /** @description How many people the kind recommends. */
            readonly recommended: components["schemas"]["RecommendedView"];
            /**
             * @description The most people that a decision may allow; null without a limit. A whole number.
             * @example 12
             */
            readonly cap: number | null;
            /**
             * @description The number of days for which an offer is open. In days.
             * @example 30
             */
            readonly offerDays: number;
            /** @description The decision that counts; null where nobody decided. */
            readonly decision: components["schemas"]["CapacityDecisionView"] | null;
            /** @description The people on the list, in its order. */
            readonly places: readonly components["schemas"]["WaitingPlaceView"][];
            /** @description The people whose waiting ended lately, the latest first. */
            readonly lately: readonly components["schemas"]["SettledPlaceView"][];
        };
        /** @description A person who is to wait for a seat. */
        readonly AskBody: {
            /** @description Whether the person asked, and staff have not answered yet. Left out, staff put them on the list. */
            readonly request?: boolean;
            /**
             * @description The wish of the person.
             * @example Asked for mornings.
             */
            readonly wish?: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId?: string;
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId?: string;
        };
        /** @description A person and the day on which they would be expected first. */
        readonly OutlookBody: {
            /**
             * Format: date
             * @description The first day on which the person would be expected. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId?: string;
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly relativeId?: string;
        };
        /** @description A person who asked before another. */
        readonly WaitingPersonView: {
            /**
             * @description The name under which the person is known here.
             * @example Nikhil
             */
            readonly displayName: string;
            /**
             * Format: date-time
             * @description When the person asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
        };
        /** @description The effect of enrolling a person, before anything is stored. */
        readonly OutlookView: {
            /**
             * @description `seat`: there is one. `full`: the person waits, or staff decide. `refused`: no decision changes it.
             * @enum {string}
             */
            readonly outlook: "seat" | "full" | "refused";
            /**
             * @description The code of the problem that enrolling would be refused with; null for a free seat.
             * @example groups/full
             */
            readonly problem: string | null;
            /** @description Why the kind does not allow the person, as codes; empty where it does. */
            readonly reasons: readonly string[];
            /**
             * @description How many people there are on the fullest day from then on, reserved seats included. A whole number.
             * @example 12
             */
            readonly people: number;
            /**
             * @description How many seats the group has; null without a limit. A whole number.
             * @example 12
             */
            readonly seats: number | null;
            /** @description Whether one more person is more than the kind recommends, although there is a seat. */
            readonly isAboveRecommended: boolean;
            /**
             * @description The place that the person would have on the waiting list, or has already; null where the person cannot wait. A whole number.
             * @example 12
             */
            readonly position: number | null;
            /** @description Whether the person is on the list already. */
            readonly isWaiting: boolean;
            /** @description The people who are on the list before this one. */
            readonly before: readonly components["schemas"]["WaitingPersonView"][];
            /**
             * @description The most people that a decision could allow; null where no decision is possible. A whole number.
             * @example 12
             */
            readonly mostAllowed: number | null;
            /** @description The decision that counts; null where nobody decided. */
            readonly decision: components["schemas"]["CapacityDecisionView"] | null;
        };
        /** @description The first day of a seat that was offered. */
        readonly TakeBody: {
            /**
             * Format: date
             * @description The first day on which the person is expected. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
        };
        /** @description The answer of a person to the offer of a seat. */
        readonly DeclineBody: {
            /** @description Whether the person waits on in their place. */
            readonly staysOn: boolean;
            /**
             * @description Why the person declined.
             * @example Evenings do not suit.
             */
            readonly reason?: string;
        };
        /** @description Why a person leaves the list. */
        readonly LeaveListBody: {
            /**
             * @description Why the person leaves the list.
             * @example Found another group.
             */
            readonly reason?: string;
        };
        /** @description Another place in the order of a waiting list. */
        readonly MovePlaceBody: {
            /**
             * @description The place in the order, counted from one; a number beyond the end means the end. A whole number.
             * @example 12
             */
            readonly to: number;
            /**
             * @description Why the person is moved.
             * @example Only this group speaks Hindi.
             */
            readonly reason: string;
        };
        /** @description A group that meets on a holiday of its branch. */
        readonly GroupOnHolidayView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly name: string;
        };
        /** @description A holiday of a branch: its groups do not meet on that day. */
        readonly HolidayView: {
            /**
             * Format: uuid
             * @description The holiday.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
            /** @description The groups of the branch that meet all the same, by name. */
            readonly keptGroups: readonly components["schemas"]["GroupOnHolidayView"][];
        };
        /** @description Holidays of a branch, a page at a time. */
        readonly HolidayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["HolidayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A new holiday of a branch: its groups do not meet on that day. */
        readonly HolidayBody: {
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
            /**
             * @description The groups of the branch that meet all the same; left out, none.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly keepGroupIds?: readonly string[];
        };
        /** @description A holiday, with its branch. */
        readonly BranchHolidayView: {
            /**
             * Format: uuid
             * @description The holiday.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
            /** @description The groups of the branch that meet all the same, by name. */
            readonly keptGroups: readonly components["schemas"]["GroupOnHolidayView"][];
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The time zone of the branch, in which the holiday is a day. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description Holidays of several branches, a page at a time. */
        readonly BranchHolidayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["BranchHolidayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description One holiday, and the branches that are closed for it. */
        readonly ClosedBranchesView: {
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
            /**
             * @description The branches.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly branchIds: readonly string[];
            /**
             * @description The names of the branches, in their order.
             * @example [
             *       "[\"Hadapsar\", \"Kothrud\"]"
             *     ]
             */
            readonly branchNames: readonly string[];
        };
        /** @description A day on which branches are closed. */
        readonly HolidayDayView: {
            /**
             * Format: date
             * @description The day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The holidays of the day, by name. */
            readonly holidays: readonly components["schemas"]["ClosedBranchesView"][];
        };
        /** @description Days on which branches are closed, a page at a time. */
        readonly HolidayDayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["HolidayDayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A new holiday, with its branch. */
        readonly BranchHolidayBody: {
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
            /**
             * @description The groups of the branch that meet all the same; left out, none.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly keepGroupIds?: readonly string[];
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
        };
        /** @description New holidays of one branch or several, which are added together or not at all. */
        readonly HolidaysBody: {
            /** @description The holidays. */
            readonly holidays: readonly components["schemas"]["BranchHolidayBody"][];
        };
        /** @description The holidays that were added. */
        readonly AddedHolidaysView: {
            /** @description The holidays, in the order of the request. */
            readonly holidays: readonly components["schemas"]["BranchHolidayView"][];
        };
        /** @description The document in which a government published its holidays. */
        readonly HolidaySourceView: {
            /**
             * @description The name of the document.
             * @example Government of India, Department of Personnel and Training, Office Memorandum F. No. 12/2/2023-JCA, Annexure I
             */
            readonly title: string;
            /**
             * Format: date
             * @description The day on which the document was issued. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly issuedOn: string;
            /**
             * @description Where the document was read.
             * @example https://dopt.gov.in
             */
            readonly address: string;
        };
        /** @description A public holiday that may be added. It is none of a branch yet. */
        readonly OfferedHolidayView: {
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The name of the holiday. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description Whether the day depends on the sighting of the moon and may still change. */
            readonly dependsOnMoon: boolean;
            /** @description Where the day comes from. */
            readonly source: components["schemas"]["HolidaySourceView"];
        };
        /** @description Public holidays that are offered, a page at a time. */
        readonly OfferedHolidayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["OfferedHolidayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description Sessions, a page at a time. */
        readonly SessionPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SessionItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A day of the calendar that has sessions. */
        readonly SessionDayView: {
            /**
             * Format: date
             * @description The day, by the clock of its sessions. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description How many sessions begin on the day; cancelled ones count. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /** @description Whether the day has more sessions than were counted. */
            readonly isMore: boolean;
        };
        /** @description Days with sessions, a page at a time. */
        readonly SessionDayPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SessionDayView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A step of the course of a session. */
        readonly AgendaStepView: {
            /** @description The title of the step. */
            readonly title: components["schemas"]["LocalisedView"];
            /** @description The words that the person who leads may say; null where nothing is proposed. */
            readonly script: components["schemas"]["LocalisedView"] | null;
            /**
             * @description After how many minutes of the session it is planned to begin. In minutes.
             * @example 60
             */
            readonly from: number;
            /**
             * @description After how many minutes of the session it is planned to end. In minutes.
             * @example 60
             */
            readonly to: number;
        };
        /** @description A session with its record. */
        readonly SessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The group that meets.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch at which the session meets: that of the group, unless staff moved this session to another one.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: uuid
             * @description The room in which the session meets; null without a room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the room; null without a room.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description When the first plan let the session begin, by the wall clock of its time zone. Its date and the group identify the session for good.
             * @example 2026-06-02T07:30:00
             */
            readonly originalStart: string;
            /**
             * @description Whether the session is still to come, took place, or was cancelled.
             * @enum {string}
             */
            readonly state: "cancelled" | "planned" | "held";
            /**
             * Format: date-time
             * @description When the session would have begun before it was moved to another time; null when nobody moved it there. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly movedFrom: string | null;
            /** @description Whether staff gave this session a place of its own: another room, or another branch. */
            readonly isPlaced: boolean;
            /** @description Whether the session is of a group out of reach and only meets in a branch of the reader, who sees when and where it is and cannot open it. */
            readonly isGuest: boolean;
            /** @description Whether staff added the session outside the schedule of the group. */
            readonly isExtra: boolean;
            /**
             * Format: date-time
             * @description When a facilitator opened the session; null before that. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startedAt: string | null;
            /**
             * Format: date-time
             * @description When a facilitator closed the session; null before that. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly finishedAt: string | null;
            /** @description The people who lead the session: those who are named for it, otherwise the facilitators of the group on its day. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
            /** @description Whether people are named for this session, so that it does not follow the facilitators of the group. */
            readonly hasOwnFacilitators: boolean;
            /**
             * @description How many people are or were expected and not excused: the sum of those who attended, who missed it and who have no mark yet. A whole number.
             * @example 12
             */
            readonly expected: number;
            /**
             * @description How many of the expected people attended, or how many were counted; null before anybody was marked or counted. A whole number.
             * @example 12
             */
            readonly attended: number | null;
            /**
             * @description How many of the expected people did not attend; once the session is finished, people without a mark are among them. A whole number.
             * @example 12
             */
            readonly missed: number;
            /**
             * @description How many people were excused. They are not among the expected. A whole number.
             * @example 12
             */
            readonly excused: number;
            /**
             * @description How many people walked in. They are not among the expected. A whole number.
             * @example 12
             */
            readonly walkIns: number;
            /**
             * @description How many people have a mark. A whole number.
             * @example 12
             */
            readonly marked: number;
            /** @description Whether the session began before its group was entered here. Nothing is owed for such a session. */
            readonly isHistory: boolean;
            /**
             * @description The version of the session. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description The confidentiality of the kind: notes, only who was present, or only a headcount.
             * @enum {string}
             */
            readonly confidentiality: "notes" | "presence" | "headcount";
            /**
             * @description For how many days after its end the session may be corrected; afterwards a change is an amendment. In days.
             * @example 30
             */
            readonly correctionDays: number;
            /**
             * @description From how many minutes after the start a person who comes is late, by the group, its branch, its centre or its kind. In minutes.
             * @example 60
             */
            readonly lateAfter: number;
            /** @description The planned course of the session: that of its group, its branch, its centre or its kind; empty where none has one. */
            readonly agenda: readonly components["schemas"]["AgendaStepView"][];
            /**
             * @description The topic of the session; null when nobody wrote it.
             * @example Saying no
             */
            readonly topic: string | null;
            /**
             * @description The note; null when nobody wrote one and for readers who may not see it.
             * @example A quiet round; two new people spoke.
             */
            readonly note: string | null;
            /**
             * @description How many people attended, where the kind records no names; null elsewhere and before the end. A whole number.
             * @example 12
             */
            readonly headcount: number | null;
            /**
             * @description Why the session was cancelled; null when it was not.
             * @example The hall is flooded.
             */
            readonly cancelReason: string | null;
        };
        /** @description When a session was started; without it, it starts now. */
        readonly StartBody: {
            /**
             * Format: date-time
             * @description When the session was started, by the clock of the device; left out, it starts now. It counts as a moment between an hour before the planned start and now. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startedAt?: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description The end of a session. */
        readonly FinishBody: {
            /**
             * Format: date-time
             * @description When the session was finished, by the clock of the device; left out, it is finished now. It counts as a moment between its start and now. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly finishedAt?: string;
            /**
             * @description How many people attended; needed where the kind records no names, refused elsewhere. A whole number.
             * @example 12
             */
            readonly headcount?: number;
            /** @description True to finish before the planned end, which counts every person without a mark as absent; refused without it. */
            readonly beforeEnd?: boolean;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description Why a session does not take place. */
        readonly CancelBody: {
            /**
             * @description The reason; the people who were expected do not read it.
             * @example The hall is flooded.
             */
            readonly reason: string;
        };
        /** @description Another time or place for a session. What is left out stays as it is. */
        readonly MoveBody: {
            /**
             * Format: date-time
             * @description When the session begins instead; its length stays. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt?: string;
            /**
             * Format: uuid
             * @description The branch at which the session meets instead; without a room in the same request it then has none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId?: string;
            /**
             * Format: uuid
             * @description The room in which the session meets instead; null for no room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId?: string | null;
            /**
             * @description Why the session moves; the people who are expected do not read it.
             * @example The room is taken in the morning.
             */
            readonly reason?: string;
        };
        /** @description The texts of a facilitator about a session. A text that is left out or null stays as it is; an empty one clears it. */
        readonly RecordBody: {
            /**
             * @description The topic of the session; refused where the kind takes no notes.
             * @example Saying no
             */
            readonly topic?: string | null;
            /**
             * @description A note, stored encrypted; refused where the kind takes no notes.
             * @example A quiet round; two new people spoke.
             */
            readonly note?: string | null;
        };
        /** @description A session outside the schedule of its group. */
        readonly AddSessionBody: {
            /**
             * Format: date-time
             * @description When the session begins. Its day must not be the day of another session of the group. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * @description How long the session takes. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * Format: uuid
             * @description The branch at which the session meets; left out, that of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId?: string;
            /**
             * Format: uuid
             * @description The room in which the session meets; null for no room; left out, that of the group, or none at another branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId?: string | null;
        };
        /** @description The people who lead one session. */
        readonly SessionFacilitatorsBody: {
            /**
             * @description Everybody who leads the session, as members of the staff; an empty list gives it back to the facilitators of its group.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly staffIds: readonly string[];
        };
        /** @description A person of the staff who would be told of a change of who leads a session. */
        readonly ToldColleagueView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /** @description Whether the person would lead it from then on; otherwise they would not any more. */
            readonly leads: boolean;
        };
        /** @description The effect of naming the people who lead a session. */
        readonly LeadersPlanView: {
            /** @description Everybody who would lead it. */
            readonly leaders: readonly components["schemas"]["FacilitatorView"][];
            /** @description The colleagues who would be told of it; members and relatives are not told who leads. */
            readonly told: readonly components["schemas"]["ToldColleagueView"][];
        };
        /** @description The days on which a person of the staff is away. */
        readonly AbsenceView: {
            /**
             * Format: uuid
             * @description The absence.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Prakash Rao
             */
            readonly staffName: string;
            /**
             * Format: date
             * @description The first day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
            /**
             * @description How many sessions of these days the person leads, or somebody else because of the absence; only sessions within reach. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * @description How many of these sessions have nobody instead. A whole number.
             * @example 12
             */
            readonly open: number;
            /**
             * @description The version of the absence. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Absences, a page at a time. */
        readonly AbsencePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AbsenceView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A new absence. */
        readonly AbsenceBody: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * Format: date
             * @description The first day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
        };
        /** @description A series that hangs on the absent person. */
        readonly HangingGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Sham ki baithak
             */
            readonly groupName: string;
        };
        /** @description A reason for which a person fits, or does not. */
        readonly SubstituteReasonView: {
            /**
             * @description The reason.
             * @enum {string}
             */
            readonly code: "away" | "leads-then" | "at-branch" | "too-far" | "comes-from" | "free" | "back-up" | "works-here" | "works-everywhere" | "works-elsewhere" | "not-led" | "speaks" | "other-language" | "led-group" | "led-kind";
            /**
             * @description The group that the person leads at that time or that day; null for other reasons and for a group out of reach.
             * @example Family evening
             */
            readonly groupName: string | null;
            /**
             * @description The branch from which the person comes; null for other reasons and for a branch out of reach.
             * @example Hadapsar
             */
            readonly branchName: string | null;
            /**
             * Format: date-time
             * @description When the session ends that the person leads that day; null for other reasons. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly until: string | null;
            /**
             * @description How long the way from the other branch takes; null for other reasons. In minutes.
             * @example 60
             */
            readonly minutes: number | null;
            /**
             * @description The language of the group; null for other reasons.
             * @enum {string|null}
             */
            readonly language: "en" | "hi" | "mr" | null;
            /**
             * @description How often the person led the group or the kind in the last half year; null for other reasons. A whole number.
             * @example 12
             */
            readonly times: number | null;
        };
        /** @description A person who could lead a session instead of those who lead it. */
        readonly SubstituteView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Sana Shaikh
             */
            readonly name: string;
            /**
             * @description The role of the person in the centre.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /** @description Whether the person could be there: not away, not in another session, and with time for the way. */
            readonly isFree: boolean;
            /**
             * Format: date-time
             * @description From when the person could lead it later that day, where they lead another session before; null for others. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly freeFrom: string | null;
            /** @description Every reason for the place of the person in the list. */
            readonly reasons: readonly components["schemas"]["SubstituteReasonView"][];
        };
        /** @description A person who is asked to lead a session, and what became of that. */
        readonly StandInRequestView: {
            /**
             * Format: uuid
             * @description The request.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: uuid
             * @description The person who is asked, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person who is asked.
             * @example Sana Shaikh
             */
            readonly staffName: string;
            /**
             * Format: uuid
             * @description The person in whose place; null for beside those who lead the session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId: string | null;
            /**
             * @description The name of the person who asked.
             * @example Meera Kulkarni
             */
            readonly askedByName: string;
            /**
             * Format: date-time
             * @description When the person was asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description Until when an answer is waited for; then the administrators are told, and a later answer still counts until somebody else is found. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly answerBy: string;
            /**
             * @description The outcome of the question.
             * @enum {string}
             */
            readonly state: "asked" | "unanswered" | "accepted" | "declined" | "withdrawn";
            /**
             * Format: date-time
             * @description When it became so. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly changedAt: string;
            /**
             * @description Why the request was withdrawn; null for other states.
             * @enum {string|null}
             */
            readonly because: "taken-back" | "asked-another" | "no-answer" | "found" | "moved" | "cancelled" | "begun" | "person-unavailable" | null;
            /**
             * @description Why the person declined, where they said so.
             * @example I am at a wedding.
             */
            readonly reason: string | null;
            /**
             * @description The names of the people who are asked one after the other where this one does not say yes, in order.
             * @example [
             *       "[\"Rohan Patil\"]"
             *     ]
             */
            readonly nextNames: readonly string[];
        };
        /** @description A session that an absence touches, with the people who could lead it instead. */
        readonly AbsenceSessionView: {
            /** @description The session. */
            readonly session: components["schemas"]["SessionItemView"];
            /** @description Whether the absent person still leads it. */
            readonly isOpen: boolean;
            /**
             * Format: uuid
             * @description The person who was named because of the absence; null while nobody was.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly substituteId: string | null;
            /** @description The people who could lead it, those who fit best first. */
            readonly substitutes: readonly components["schemas"]["SubstituteView"][];
            /** @description The people who were asked to lead it, with their answers, the latest first. */
            readonly requests: readonly components["schemas"]["StandInRequestView"][];
        };
        /** @description An absence with every session that it touches. */
        readonly AbsencePlanView: {
            /**
             * Format: uuid
             * @description The absence.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Prakash Rao
             */
            readonly staffName: string;
            /**
             * Format: date
             * @description The first day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
            /**
             * @description How many sessions of these days the person leads, or somebody else because of the absence; only sessions within reach. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * @description How many of these sessions have nobody instead. A whole number.
             * @example 12
             */
            readonly open: number;
            /**
             * @description The version of the absence. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /** @description The groups of these sessions that hang on the absent person: nobody else leads them or is named as back-up. */
            readonly hanging: readonly components["schemas"]["HangingGroupView"][];
            /** @description The sessions, earliest first. */
            readonly touched: readonly components["schemas"]["AbsenceSessionView"][];
        };
        /** @description The days on which somebody is away; why is not asked. */
        readonly AbsenceDaysBody: {
            /**
             * Format: date
             * @description The first day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day of the absence. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
        };
        /** @description The person who is asked to lead one session. */
        readonly AskedChoiceBody: {
            /**
             * @description The people who are asked one after the other where this one says no or does not answer, in order.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly nextIds?: readonly string[];
            /**
             * Format: uuid
             * @description A session that the absence touches.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: uuid
             * @description The person who leads it instead, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
        };
        /** @description The people who are asked to lead the sessions of an absence, all at once. */
        readonly AskStandInsBody: {
            /** @description Each session at most once; sessions that are left out stay as they are. */
            readonly choices: readonly components["schemas"]["AskedChoiceBody"][];
        };
        /** @description The person who leads one session instead. */
        readonly SubstituteChoiceBody: {
            /**
             * Format: uuid
             * @description A session that the absence touches.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: uuid
             * @description The person who leads it instead, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
        };
        /** @description The people who lead the sessions of an absence instead, all at once. */
        readonly SubstitutesBody: {
            /** @description Each session at most once; sessions that are left out stay as they are. */
            readonly choices: readonly components["schemas"]["SubstituteChoiceBody"][];
        };
        /** @description The people who could lead a session, a page at a time; those who fit best first. */
        readonly SubstitutePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SubstituteView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The person who leads one session instead. */
        readonly SubstituteBody: {
            /**
             * Format: uuid
             * @description The person who is to lead it, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * Format: uuid
             * @description In whose place; null or left out for instead of everybody who leads it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId?: string | null;
        };
        /** @description The sessions of a group that one person is to lead. */
        readonly GroupSubstitutesPlanBody: {
            /**
             * Format: uuid
             * @description The person who is to lead them, as a member of the staff; left out while nobody is chosen.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId?: string;
            /**
             * @description The sessions.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly sessionIds: readonly string[];
            /**
             * Format: uuid
             * @description In whose place; null or left out for instead of everybody who leads them.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId?: string | null;
        };
        /** @description The reasons for a person at one of several sessions, or against them. */
        readonly SubstituteAtView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /** @description Whether the person could be there. */
            readonly isFree: boolean;
            /** @description Every reason. */
            readonly reasons: readonly components["schemas"]["SubstituteReasonView"][];
        };
        /** @description A person who could lead several sessions of a group. */
        readonly GroupSubstituteView: {
            /**
             * Format: uuid
             * @description The person, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Sana Shaikh
             */
            readonly name: string;
            /**
             * @description The role of the person in the centre.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /**
             * @description For how many of the sessions the person is free. A whole number.
             * @example 12
             */
            readonly free: number;
            /** @description The reasons at each session that the person may lead. */
            readonly sessions: readonly components["schemas"]["SubstituteAtView"][];
        };
        /** @description The people who could lead several sessions of a group, and what choosing one of them would do. */
        readonly GroupSubstitutesPlanView: {
            /** @description Everybody who would lead it. */
            readonly leaders: readonly components["schemas"]["FacilitatorView"][];
            /** @description The colleagues who would be told of it; members and relatives are not told who leads. */
            readonly told: readonly components["schemas"]["ToldColleagueView"][];
            /** @description The people, those who are free for most of the sessions first. */
            readonly people: readonly components["schemas"]["GroupSubstituteView"][];
        };
        /** @description The person who leads several sessions of a group instead. */
        readonly GroupSubstitutesBody: {
            /**
             * Format: uuid
             * @description The person who is to lead them, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The sessions.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly sessionIds: readonly string[];
            /**
             * Format: uuid
             * @description In whose place; null or left out for instead of everybody who leads them.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId?: string | null;
        };
        /** @description A session that the reader is asked to lead. */
        readonly AskedSessionView: {
            /**
             * Format: uuid
             * @description The request.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Requests that were made at once have one question, about one session or several.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly questionId: string;
            /**
             * @description The name of the person in whose place; null for beside those who lead the session.
             * @example Prakash Rao
             */
            readonly insteadOfName: string | null;
            /**
             * @description The name of the person who asks.
             * @example Meera Kulkarni
             */
            readonly askedByName: string;
            /**
             * Format: date-time
             * @description When the reader was asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description Until when an answer is waited for. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly answerBy: string;
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of its group.
             * @example Sham ki baithak
             */
            readonly groupName: string;
            /**
             * @description The programme kind of its group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * @description The name of the branch at which it meets.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The name of the room; null without one.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description The sessions that the reader is asked to lead, a page at a time; the earliest first. */
        readonly AskedSessionPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AskedSessionView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A yes. */
        readonly AcceptStandInBody: {
            /** @description True for every session that was asked about in the same question. */
            readonly all?: boolean;
        };
        /** @description A no. */
        readonly DeclineStandInBody: {
            /** @description True for every session that was asked about in the same question. */
            readonly all?: boolean;
            /**
             * @description Why, for those who asked.
             * @example I am at a wedding.
             */
            readonly reason?: string;
        };
        /** @description The requests about a session, a page at a time; the latest first. */
        readonly StandInRequestPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["StandInRequestView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The person who is asked to lead one session. */
        readonly AskStandInBody: {
            /**
             * Format: uuid
             * @description The person who is asked, as a member of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * Format: uuid
             * @description The person in whose place, one of those who lead the session; null for beside them.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId?: string | null;
            /**
             * @description The people who are asked one after the other where this one says no or does not answer, in order.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly nextIds?: readonly string[];
        };
        /** @description The facts about a person that a facilitator should know before the session. */
        readonly HintView: {
            /**
             * @description The hint, as a code.
             * @example missed-last
             */
            readonly code: string;
            /** @description Facts about the hint, such as a number of sessions. */
            readonly params: {
                readonly [key: string]: unknown;
            };
        };
        /** @description The mark of a person at a session. */
        readonly MarkView: {
            /**
             * @description The mark; null when it was cleared. Of a mark of the kind’s own, what it counts as.
             * @enum {string|null}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in" | null;
            /**
             * @description The code of a mark of the kind’s own; null for one of the product.
             * @example showed-work
             */
            readonly own: string | null;
            /**
             * @description How long the person was there; null when nobody wrote it. In minutes.
             * @example 60
             */
            readonly minutes: number | null;
            /**
             * Format: date-time
             * @description When the facilitator tapped, by the clock of the device. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly markedAt: string;
        };
        /** @description A person on the roster of a session. */
        readonly RosterItemView: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description Whether the person is a member or a relative of one.
             * @enum {string}
             */
            readonly personKind: "member" | "relative";
            /**
             * @description The name under which the person is known here.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0042
             */
            readonly code: string | null;
            /**
             * Format: uuid
             * @description The seat of the person; null for a person who walked in without one.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly enrolmentId: string | null;
            /** @description Whether the person is or was expected: not when they walked in, nor when their seat was entered after the session began. */
            readonly isExpected: boolean;
            /** @description Whether the person said at this session that they would like to talk to someone. */
            readonly wantsToTalk: boolean;
            /** @description The facts that the facilitator should know; null when there is nothing. */
            readonly hint: components["schemas"]["HintView"] | null;
            /** @description The mark; null when nobody marked the person. */
            readonly mark: components["schemas"]["MarkView"] | null;
        };
        /** @description The people expected at a session, and those who walked in. */
        readonly RosterPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["RosterItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description One tap of a facilitator. */
        readonly MarkBody: {
            /**
             * @description The identity of the tap, made by the device once for each tap; sending it again changes nothing.
             * @example tablet-7-0042
             */
            readonly clientId: string;
            /**
             * Format: uuid
             * @description The person who is marked.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description The mark; null clears it.
             * @enum {string|null}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in" | null;
            /**
             * @description The code of a mark of the kind’s own (`attendance.own`), with the `state` that the kind names for it; left out for a mark of the product.
             * @example showed-work
             */
            readonly own?: string;
            /**
             * @description How long the person was there, with the marks for which the kind records it (`attendance.minutes`). In minutes.
             * @example 60
             */
            readonly minutes?: number;
            /**
             * Format: date-time
             * @description When the facilitator tapped, by the clock of the device; of two taps on one person the later one counts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly markedAt: string;
            /**
             * @description The device on which the tap was made; a colleague who marked the person differently is shown it. Left out, it is unknown.
             * @enum {string}
             */
            readonly device?: "phone" | "tablet" | "computer";
        };
        /** @description The taps of one device. */
        readonly AttendanceBody: {
            /** @description The taps, at most 200; more are sent in parts. */
            readonly marks: readonly components["schemas"]["MarkBody"][];
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description Two taps on one person that differ: the later one counts. */
        readonly MarkConflictView: {
            /**
             * @description The identity of the tap that was sent.
             * @example tablet-7-0042
             */
            readonly clientId: string;
            /** @description The mark that was sent. */
            readonly mine: components["schemas"]["MarkView"];
            /** @description The mark that another device had sent, and that counts. */
            readonly theirs: components["schemas"]["MarkView"];
            /**
             * Format: uuid
             * @description The member of staff who made the mark that counts; null when that user is no staff of the centre.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly theirStaffId: string | null;
            /**
             * @description The name of that member of staff.
             * @example Sana Shaikh
             */
            readonly theirStaffName: string | null;
            /**
             * @description The device on which that mark was made; null where the device did not say it.
             * @enum {string|null}
             */
            readonly theirDevice: "phone" | "tablet" | "computer" | null;
        };
        /** @description The outcome of a batch of taps. */
        readonly AppliedView: {
            /**
             * @description How many taps were applied. A whole number.
             * @example 12
             */
            readonly applied: number;
            /**
             * @description How many taps had been sent before and changed nothing. A whole number.
             * @example 12
             */
            readonly replayed: number;
            /** @description The taps that lost against a later one. */
            readonly conflicts: readonly components["schemas"]["MarkConflictView"][];
        };
        /** @description A person who comes without being expected: somebody on record, by the code that they tell, or somebody new, by name. */
        readonly WalkInBody: {
            /**
             * @description The identity of the tap, made by the device once for each tap; sending it again adds nobody.
             * @example tablet-7-0043
             */
            readonly clientId: string;
            /**
             * @description The code of a member of a branch within reach.
             * @example D-014
             */
            readonly code?: string;
            /**
             * @description The name under which a new member is put on record, as an enquiry of the group’s branch.
             * @example Sagar
             */
            readonly name?: string;
            /**
             * @description The telephone number of somebody new, in any notation, stored encrypted; only with a name.
             * @example 98220 12345
             */
            readonly phone?: string;
            /**
             * @description The language in which somebody new is written to; left out, that of the group. Only with a name.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * Format: date-time
             * @description When the facilitator tapped, by the clock of the device. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly markedAt: string;
            /**
             * @description The device on which the tap was made; left out, it is unknown.
             * @enum {string}
             */
            readonly device?: "phone" | "tablet" | "computer";
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description The answers to a form. */
        readonly FormAnswersView: {
            /**
             * @description The version of the kind from which the form was drawn when it was filled in last; null where nobody filled it in.
             * @example 1.0.0
             */
            readonly formVersion: string | null;
            /** @description The answers, by the names of the fields that the form has now. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A note about a person at a session. */
        readonly NoteView: {
            /**
             * @description The name of its author.
             * @example Asha Rao
             */
            readonly authorName: string;
            /** @description Whether the reader wrote it. */
            readonly isMine: boolean;
            /**
             * @description The readers of the note beside its author.
             * @enum {string}
             */
            readonly visibility: "author" | "leaders" | "care-team" | "everyone";
            /**
             * @description The note.
             * @example Spoke for the first time.
             */
            readonly text: string;
            /**
             * Format: date-time
             * @description When it was written last. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly writtenAt: string;
        };
        /** @description The answers about a person at an earlier session of the group. */
        readonly EarlierAnswersView: {
            /**
             * Format: date
             * @description The day of the session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The answers, by the names of the fields that the form has now. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A commitment of an earlier session, about which the person is asked at this one. */
        readonly EarlierCommitmentView: {
            /**
             * Format: uuid
             * @description The commitment.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The commitment in the words of the person.
             * @example Call my sister
             */
            readonly text: string;
            /**
             * Format: date
             * @description The day of the session at which they said it. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The answer at this session about it; null while nobody asked.
             * @enum {string|null}
             */
            readonly outcome: "done" | "not-done" | "partly" | "carried-over" | null;
        };
        /** @description The records of one person at a session, as far as the reader may see it. */
        readonly PersonRecordView: {
            /**
             * @description The version of the kind from which the form was drawn when it was filled in last; null where nobody filled it in.
             * @example 1.0.0
             */
            readonly formVersion: string | null;
            /** @description The answers, by the names of the fields that the form has now. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /** @description The notes about the person at this session. */
            readonly notes: readonly components["schemas"]["NoteView"][];
            /** @description The answers at the last sessions before, oldest first. */
            readonly earlier: readonly components["schemas"]["EarlierAnswersView"][];
            /** @description The commitment of the person at this session until the next one; null for nothing. */
            readonly commitment: string | null;
            /** @description Their open commitments of earlier sessions of the group, and those answered for at this one, oldest first. */
            readonly toReview: readonly components["schemas"]["EarlierCommitmentView"][];
        };
        /** @description The note that was written at a session for the next one of its group. */
        readonly LastNoteView: {
            /**
             * Format: uuid
             * @description The session at which it was written.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: date
             * @description The day of that session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of its author; null for a note of an earlier version.
             * @example Asha Rao
             */
            readonly authorName: string | null;
            /**
             * @description The note.
             * @example A quiet round; begin with the new people.
             */
            readonly text: string;
        };
        /** @description The records of a session and the people at it. */
        readonly SessionRecordsView: {
            /** @description The form about the session. */
            readonly session: components["schemas"]["FormAnswersView"];
            /** @description The people about whom there is something on record, of this session or of the ones before. */
            readonly people: readonly components["schemas"]["PersonRecordView"][];
            /** @description The note of the last session of the group before this one; null for none, and for readers who may not see it. */
            readonly lastNote: components["schemas"]["LastNoteView"] | null;
            /** @description The answers with which the form about the session begins: what goes on from the last finished session, until it is answered. */
            readonly suggested: {
                readonly [key: string]: unknown;
            };
            /** @description The sorts of readers among whom the reader is: they are asked the questions with these readers, and no others. */
            readonly readable: readonly ("author" | "leaders" | "care-team" | "everyone")[];
        };
        /** @description Answers to a form of the kind, about a person at the session or about the session. */
        readonly AnswersBody: {
            /**
             * @description The form: about a person (the `recordFields` of the kind) or about the session (its `sessionFields`).
             * @enum {string}
             */
            readonly form: "session" | "person";
            /**
             * @description The `formVersion` of the kind from which the form was drawn. Answers to a form of another version are taken while their questions are still asked; the first that does not fit any more is named by `records/form-changed`, and nothing of the request is stored.
             * @example 1.0.0
             */
            readonly formVersion: string;
            /**
             * Format: uuid
             * @description The person whom the form is about; left out for the form about the session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId?: string;
            /** @description The answers that changed, by the names of the fields; null takes an answer back. Other answers stay. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the answers were given, by the clock of the device; of two answers to one question the later one counts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly writtenAt: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description A note about a person at a session. */
        readonly NoteBody: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description The note, stored encrypted; an empty one removes the note of this author.
             * @example Spoke for the first time.
             */
            readonly text: string;
            /**
             * @description The readers of the note beside its author.
             * @enum {string}
             */
            readonly visibility: "author" | "leaders" | "care-team";
            /**
             * Format: date-time
             * @description When it was written, by the clock of the device; left out, it is written now. A time in the future counts as now. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly writtenAt?: string;
            /**
             * @description The note that its author saw when they began to write, empty for none. When theirs is another one by now, this one is refused with `http/stale`. Left out, this one replaces a note that was written earlier, and is refused where that on record was written later.
             * @example Quiet today.
             */
            readonly before?: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description A commitment of a person at a session until the next one. */
        readonly CommitmentBody: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description Their words, stored encrypted; an empty text takes them back.
             * @example Call my sister
             */
            readonly text: string;
            /**
             * Format: date-time
             * @description When they said it, by the clock of the device; of two texts the later one counts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly takenAt: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description The outcome of a commitment. */
        readonly CommitmentReviewBody: {
            /**
             * @description The answer of the person; `carried-over` asks about it again next time, null takes the answer back.
             * @enum {string|null}
             */
            readonly outcome: "done" | "not-done" | "partly" | "carried-over" | null;
            /**
             * Format: date-time
             * @description When they said it, by the clock of the device; of two answers the later one counts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly reviewedAt: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description The value of a part of a record, before or after an amendment. */
        readonly AmendedValueView: {
            /**
             * @description The mark of the person; null for none, and where another part was amended.
             * @enum {string|null}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in" | null;
            /**
             * @description The code of a mark of the kind’s own, which counts as `state`; null for one of the product, and where another part was amended.
             * @example showed-work
             */
            readonly own: string | null;
            /**
             * @description How long the person was there; null where nobody wrote it, and where another part was amended. In minutes.
             * @example 60
             */
            readonly minutes: number | null;
            /**
             * @description How many people attended; null where another part was amended. A whole number.
             * @example 12
             */
            readonly headcount: number | null;
            /**
             * @description The topic, the note or the note about the person; null for none, and where another part was amended.
             * @example Saying no
             */
            readonly text: string | null;
            /** @description The answer by the name of its question; empty for none, and where another part was amended. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A change of the record of a session after the time for corrections. */
        readonly AmendmentView: {
            /**
             * Format: uuid
             * @description The amendment.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The part that was changed.
             * @enum {string}
             */
            readonly part: "mark" | "headcount" | "topic" | "note" | "answer" | "person-note";
            /**
             * @description The form of an answer; null for another part.
             * @enum {string|null}
             */
            readonly form: "session" | "person" | null;
            /**
             * @description The name of the question of an answer; null for another part.
             * @example mood
             */
            readonly field: string | null;
            /**
             * @description The readers of the amendment beside the person who made it; everyone, except of a note about a person.
             * @enum {string}
             */
            readonly visibility: "author" | "leaders" | "care-team" | "everyone";
            /**
             * Format: uuid
             * @description The person of a mark, an answer or a note; null for what is about the session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string | null;
            /** @description The value in the record before. */
            readonly before: components["schemas"]["AmendedValueView"];
            /** @description The value in the record since. */
            readonly after: components["schemas"]["AmendedValueView"];
            /**
             * @description Why it was changed.
             * @example The paper sheet was entered in the wrong row.
             */
            readonly reason: string;
            /**
             * @description The name of the person who changed it.
             * @example Asha Rao
             */
            readonly amendedBy: string;
            /**
             * Format: date-time
             * @description When it was changed. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly amendedAt: string;
        };
        /** @description The amendments of a session, oldest first. */
        readonly AmendmentPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AmendmentView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The mark of a person as it should have been. */
        readonly AmendedMarkBody: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description The mark; null for none.
             * @enum {string|null}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in" | null;
            /**
             * @description The code of a mark of the kind’s own (`attendance.own`), with the `state` that the kind names for it; left out for a mark of the product.
             * @example showed-work
             */
            readonly own?: string;
            /**
             * @description How long the person was there, with the marks for which the kind records it. In minutes.
             * @example 60
             */
            readonly minutes?: number;
        };
        /** @description The answer to one question of a form as it should have been. */
        readonly AmendedAnswerBody: {
            /**
             * @description The form: about a person (the `recordFields` of the kind) or about the session (its `sessionFields`).
             * @enum {string}
             */
            readonly form: "session" | "person";
            /**
             * @description The `formVersion` of the kind from which the form was drawn. An answer to a form of another version is taken while its question is still asked.
             * @example 1.0.0
             */
            readonly formVersion: string;
            /**
             * Format: uuid
             * @description The person whom the form is about; left out for the form about the session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId?: string;
            /** @description The answer by the name of its question, one; null takes it back. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @description The note about a person of the one who amends, as it should have been. */
        readonly AmendedNoteBody: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /**
             * @description The note, stored encrypted; an empty one removes it.
             * @example Spoke for the first time.
             */
            readonly text: string;
            /**
             * @description The readers of a new note; a note that there is keeps its readers.
             * @enum {string}
             */
            readonly visibility: "author" | "leaders" | "care-team";
        };
        /** @description A change of the record of a session after the time for corrections: exactly one of its parts, and why. */
        readonly AmendmentBody: {
            /** @description The mark of a person. */
            readonly mark?: components["schemas"]["AmendedMarkBody"];
            /**
             * @description How many people attended, where the kind records no names. A whole number.
             * @example 12
             */
            readonly headcount?: number;
            /** @description The topic of the session; an empty text clears it. */
            readonly topic?: string;
            /** @description The note; an empty text clears it. */
            readonly note?: string;
            /** @description The answer to a question of a form. */
            readonly answer?: components["schemas"]["AmendedAnswerBody"];
            /** @description The note about a person of the one who amends. */
            readonly personNote?: components["schemas"]["AmendedNoteBody"];
            /**
             * @description Why the record is changed, stored encrypted.
             * @example The paper sheet was entered in the wrong row.
             */
            readonly reason: string;
        };
        /** @description A figure of a group. */
        readonly FigureView: {
            /**
             * @description The code of the metric.
             * @example attendance
             */
            readonly code: string;
            /** @description The name of the figure. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The text after the number; null for nothing. */
            readonly unit: components["schemas"]["LocalisedView"] | null;
            /**
             * @description The figure; null while there is nothing to compute it from.
             * @example 82
             */
            readonly value: number | null;
        };
        /** @description A figure at one finished session. */
        readonly TrendPointView: {
            /**
             * Format: date
             * @description The day of the session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The figure; null where the session says nothing, or where fewer than five people said it.
             * @example 3.4
             */
            readonly value: number | null;
        };
        /** @description A figure of a group from session to session. */
        readonly TrendLineView: {
            /**
             * @description The code of the figure: attendance in percent, or the mean of what people said at the session.
             * @enum {string}
             */
            readonly code: "attendance" | "mood" | "craving";
            /** @description The figure in words. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The figure at each session, oldest first. */
            readonly points: readonly components["schemas"]["TrendPointView"][];
        };
        /** @description The figures of a group by the metrics of its kind. */
        readonly GroupFiguresView: {
            /**
             * @description The finished sessions from which the figures are computed. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /** @description The figures, in the order of the kind. */
            readonly figures: readonly components["schemas"]["FigureView"][];
            /** @description How attendance, mood and craving went from session to session; a figure that no session has is left out. */
            readonly trend: readonly components["schemas"]["TrendLineView"][];
        };
        /** @description A commitment of a member at a session, and its outcome. */
        readonly MemberCommitmentView: {
            /**
             * Format: uuid
             * @description The commitment.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The commitment in the words of the member.
             * @example Call my sister
             */
            readonly text: string;
            /**
             * Format: uuid
             * @description The session at which they said it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * Format: date
             * @description The day of that session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The last answer of the member about it; null while nobody asked.
             * @enum {string|null}
             */
            readonly outcome: "done" | "not-done" | "partly" | "carried-over" | null;
            /**
             * Format: date
             * @description The day of the session at which they were asked last; null while nobody asked. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly reviewedOn: string | null;
            /** @description Whether they will be asked about it again. */
            readonly isOpen: boolean;
        };
        /** @description The commitments of a member, a page at a time. */
        readonly MemberCommitmentPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MemberCommitmentView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A note about a member, or about a session that the member attended. */
        readonly MemberNoteView: {
            /**
             * @description Whether it is about the member, or about the session as a whole.
             * @enum {string}
             */
            readonly about: "member" | "session";
            /**
             * Format: uuid
             * @description The session at which it was written.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * Format: date
             * @description The day of that session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of its author; null for a note about a session of an earlier version.
             * @example Asha Rao
             */
            readonly authorName: string | null;
            /** @description Whether the reader wrote it. */
            readonly isMine: boolean;
            /**
             * @description The readers of the note beside its author.
             * @enum {string}
             */
            readonly visibility: "author" | "leaders" | "care-team" | "everyone";
            /**
             * @description The note.
             * @example Spoke for the first time.
             */
            readonly text: string;
        };
        /** @description The notes about a member, the latest first, a page at a time. */
        readonly MemberNotePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MemberNoteView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The mark of a member at one session. */
        readonly MarkAtSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: date
             * @description The day of the session. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The mark; of a mark of the kind’s own, what it counts as.
             * @enum {string}
             */
            readonly state: "present" | "late" | "left-early" | "excused" | "absent" | "walk-in";
            /**
             * @description The code of a mark of the kind’s own; null for one of the product.
             * @example showed-work
             */
            readonly own: string | null;
        };
        /** @description How a member attended one group. */
        readonly GroupAttendanceView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * @description The code of the kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * @description The sessions of the time at which the member was expected and attended. A whole number.
             * @example 12
             */
            readonly attended: number;
            /**
             * @description The sessions of the time at which the member was expected and not excused. A whole number.
             * @example 12
             */
            readonly expected: number;
            /**
             * @description The most sessions in a row that the member attended. A whole number.
             * @example 12
             */
            readonly longestRun: number;
            /** @description The last of these sessions, at most 24, oldest first. */
            readonly sessions: readonly components["schemas"]["MarkAtSessionView"][];
        };
        /** @description An answer of a member at one session or check-in. */
        readonly SaidPointView: {
            /**
             * Format: uuid
             * @description The session; null for a check-in.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string | null;
            /**
             * @description The name of the group; null for a check-in.
             * @example Naya Savera
             */
            readonly groupName: string | null;
            /**
             * Format: date
             * @description The day of the session or check-in. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The answer.
             * @example 4
             */
            readonly value: number;
        };
        /** @description A question that a member answered from session to session and at check-ins. */
        readonly SaidLineView: {
            /**
             * @description The question.
             * @enum {string}
             */
            readonly code: "mood" | "craving";
            /** @description The question in words. */
            readonly name: components["schemas"]["LocalisedView"];
            /**
             * @description The lowest answer.
             * @example 1
             */
            readonly min: number;
            /**
             * @description The highest answer.
             * @example 5
             */
            readonly max: number;
            /** @description The answers, oldest first; a session or a check-in at which the member did not answer is left out. */
            readonly points: readonly components["schemas"]["SaidPointView"][];
        };
        /** @description How a member attended and what they said of themselves, in every group. */
        readonly MemberFiguresView: {
            /**
             * @description The days before now that are looked at. In days.
             * @example 30
             */
            readonly days: number;
            /** @description The groups at whose sessions the member has a mark, the one with the latest session first. */
            readonly groups: readonly components["schemas"]["GroupAttendanceView"][];
            /** @description Mood and craving, as the member chose to say them; a question that they never answered is left out. */
            readonly said: readonly components["schemas"]["SaidLineView"][];
        };
        /** @description A proof of attendance. */
        readonly ProofView: {
            /**
             * Format: uuid
             * @description The proof.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code by which everybody can check the paper.
             * @example 7K2Q-M94D
             */
            readonly code: string;
            /**
             * @description The language of the paper.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * Format: date
             * @description The first day on which the person was present. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day on which the person was present. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
            /**
             * @description On how many days the person was present. A whole number.
             * @example 12
             */
            readonly dates: number;
            /**
             * @description How long the person was present in all. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * Format: date-time
             * @description When it was issued. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly issuedAt: string;
            /**
             * @description The person of the staff who issued it.
             * @example Meera Kulkarni
             */
            readonly issuedBy: string;
            /**
             * Format: date-time
             * @description When it was withdrawn; null while the paper is valid. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly withdrawnAt: string | null;
        };
        /** @description Proofs of attendance, a page at a time. */
        readonly ProofPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ProofView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A proof of attendance, as the person asks for it. */
        readonly IssueProofBody: {
            /**
             * @description The name on the paper, as the person wants it.
             * @example Sagar Jadhav
             */
            readonly name: string;
            /**
             * Format: date
             * @description The first day of the period. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * Format: date
             * @description The last day of the period. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endsOn: string;
            /**
             * @description The language of the paper.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
        };
        /** @description An answer that a question offers. */
        readonly PointOptionView: {
            /**
             * @description The answer, as a code.
             * @example 1
             */
            readonly value: string;
            /** @description The answer in words. */
            readonly label: components["schemas"]["LocalisedView"];
            /**
             * @description The points of the answer. A whole number.
             * @example 12
             */
            readonly points: number;
        };
        /** @description A question of a questionnaire. */
        readonly QuestionnaireItemView: {
            /**
             * @description The question, as a code.
             * @example q1
             */
            readonly key: string;
            /** @description The question in words. */
            readonly text: components["schemas"]["LocalisedView"];
            /** @description The answers, in the order in which they are offered. */
            readonly options: readonly components["schemas"]["PointOptionView"][];
            /** @description Whether the points count in the total. */
            readonly counted: boolean;
            /** @description Whether an answer with more than 0 points opens the safety path. */
            readonly safety: boolean;
        };
        /** @description A range of totals: from this one up to the next band. */
        readonly BandView: {
            /**
             * @description The least total of the band. A whole number.
             * @example 12
             */
            readonly from: number;
            /** @description The band in words. */
            readonly word: components["schemas"]["LocalisedView"];
        };
        /** @description A questionnaire in one version. */
        readonly QuestionnaireView: {
            /**
             * @description The questionnaire, as a code.
             * @example phq-9
             */
            readonly code: string;
            /**
             * @description The version of the questions and the score.
             * @example 1.0.0
             */
            readonly version: string;
            /** @description The name. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The sentence above the questions; empty for none. */
            readonly lead: components["schemas"]["LocalisedView"];
            /** @description The questions. */
            readonly items: readonly components["schemas"]["QuestionnaireItemView"][];
            /** @description The bands of the total, the lowest first. */
            readonly bands: readonly components["schemas"]["BandView"][];
            /**
             * @description The least total. A whole number.
             * @example 12
             */
            readonly least: number;
            /**
             * @description The greatest total. A whole number.
             * @example 12
             */
            readonly most: number;
            /**
             * @description The most counted questions that may be open; each then counts as the mean of the others. With more open there is no total. A whole number.
             * @example 12
             */
            readonly mostOpen: number;
            /**
             * @description Whether a lower or a higher total is the lighter one.
             * @enum {string}
             */
            readonly lighter: "lower" | "higher";
            /**
             * @description The publication of the questions and the score; empty for one of the centre.
             * @example Kroenke, Spitzer and Williams, 2001
             */
            readonly source: string;
            /** @description The terms on which the wording may be used; empty for one of the centre. */
            readonly licence: components["schemas"]["LocalisedView"];
            /** @description Whether it is asked at admission and after 30, 90, 180 and 360 days. */
            readonly inSeries: boolean;
            /** @description Whether the centre defined it or entered its wording. */
            readonly isOwn: boolean;
            /** @description Whether it is asked at present. */
            readonly isOffered: boolean;
            /** @description Whether the centre must enter the wording before it can be asked. */
            readonly needsWording: boolean;
            /**
             * @description The revision of the centre; 0 where it has none. A whole number.
             * @example 12
             */
            readonly revision: number;
        };
        /** @description Questionnaires, a page at a time. */
        readonly QuestionnairePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["QuestionnaireView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A text in at least one language; a language that is left out takes the first that is given. */
        readonly QuestionTextBody: {
            /**
             * @description The text in English.
             * @example How did you sleep?
             */
            readonly en?: string;
            /**
             * @description The text in Hindi.
             * @example नींद कैसी रही?
             */
            readonly hi?: string;
            /**
             * @description The text in Marathi.
             * @example झोप कशी झाली?
             */
            readonly mr?: string;
        };
        /** @description An answer that a question offers. */
        readonly OptionBody: {
            /** @description The answer in words. */
            readonly word: components["schemas"]["QuestionTextBody"];
            /**
             * @description The points, a whole number from 0 to 100. A whole number.
             * @example 12
             */
            readonly points: number;
        };
        /** @description A question. */
        readonly ItemBody: {
            /** @description The question in words. */
            readonly text: components["schemas"]["QuestionTextBody"];
            /** @description The answers, two to seven; left out where the wording of a questionnaire of the product is entered. */
            readonly options?: readonly components["schemas"]["OptionBody"][];
            /** @description Whether the points count in the total; left out, they do. */
            readonly counted?: boolean;
            /** @description Whether an answer with more than 0 points opens the safety path; left out, it does not. */
            readonly safety?: boolean;
        };
        /** @description A band of the total. */
        readonly BandBody: {
            /**
             * @description The least total of the band. A whole number.
             * @example 12
             */
            readonly from: number;
            /** @description The band in words. */
            readonly word: components["schemas"]["QuestionTextBody"];
        };
        /** @description A new questionnaire of the centre. */
        readonly MakeQuestionnaireBody: {
            /**
             * @description The code of a questionnaire of the product whose wording the centre enters; left out for one of its own.
             * @example barc-10
             */
            readonly from?: string;
            /** @description The name. */
            readonly name: components["schemas"]["QuestionTextBody"];
            /** @description The sentence above the questions; left out for none. */
            readonly lead?: components["schemas"]["QuestionTextBody"];
            /** @description The questions. */
            readonly items: readonly components["schemas"]["ItemBody"][];
            /**
             * @description The most counted questions that may be open; left out, none. A whole number.
             * @example 12
             */
            readonly mostOpen?: number;
            /** @description The bands, the lowest first; left out where the wording of a questionnaire of the product is entered. */
            readonly bands?: readonly components["schemas"]["BandBody"][];
            /**
             * @description Whether a lower or a higher total is the lighter one; left out, the lower.
             * @enum {string}
             */
            readonly lighter?: "lower" | "higher";
            /** @description Whether it is asked at admission and after 30, 90, 180 and 360 days; left out, it is not. */
            readonly inSeries?: boolean;
            /** @description Whether it is asked at present; left out, it is. */
            readonly offered?: boolean;
        };
        /** @description The questions and the score of a questionnaire of the centre. */
        readonly DefinitionBody: {
            /** @description The name. */
            readonly name: components["schemas"]["QuestionTextBody"];
            /** @description The sentence above the questions; left out for none. */
            readonly lead?: components["schemas"]["QuestionTextBody"];
            /** @description The questions. */
            readonly items: readonly components["schemas"]["ItemBody"][];
            /**
             * @description The most counted questions that may be open; left out, none. A whole number.
             * @example 12
             */
            readonly mostOpen?: number;
            /** @description The bands, the lowest first; left out where the wording of a questionnaire of the product is entered. */
            readonly bands?: readonly components["schemas"]["BandBody"][];
            /**
             * @description Whether a lower or a higher total is the lighter one; left out, the lower.
             * @enum {string}
             */
            readonly lighter?: "lower" | "higher";
            /** @description Whether it is asked at admission and after 30, 90, 180 and 360 days; left out, it is not. */
            readonly inSeries?: boolean;
            /** @description Whether it is asked at present; left out, it is. */
            readonly offered?: boolean;
        };
        /** @description A day of the series. */
        readonly SeriesStepView: {
            /**
             * @description How many days after the admission.
             * @enum {number}
             */
            readonly day: 0 | 30 | 90 | 180 | 360;
            /**
             * Format: date
             * @description The date. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
        };
        /** @description The total of answers, or why there is none. */
        readonly ScoreView: {
            /**
             * @description `whole`: every counted question is answered. `estimated`: open ones count as the mean of the others. `none`: too many are open.
             * @enum {string}
             */
            readonly state: "whole" | "estimated" | "none";
            /**
             * @description The total; null for none. A whole number.
             * @example 12
             */
            readonly total: number | null;
            /** @description The band of the total in words; null for none. */
            readonly band: components["schemas"]["LocalisedView"] | null;
            /**
             * @description How many counted questions are open. A whole number.
             * @example 12
             */
            readonly open: number;
        };
        /** @description The latest answers of a member to a questionnaire. */
        readonly LastGivenView: {
            /**
             * Format: date
             * @description The day on which it was finished. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The total. */
            readonly score: components["schemas"]["ScoreView"];
        };
        /** @description A questionnaire on the page of a member. */
        readonly MemberQuestionnaireView: {
            /**
             * @description The questionnaire, as a code.
             * @example phq-9
             */
            readonly code: string;
            /** @description The name. */
            readonly name: components["schemas"]["LocalisedView"];
            /** @description The step of the series that is due; null for none. */
            readonly due: components["schemas"]["SeriesStepView"] | null;
            /** @description The next step of the series; null for none. */
            readonly next: components["schemas"]["SeriesStepView"] | null;
            /** @description The latest answers that were finished; null for none. */
            readonly last: components["schemas"]["LastGivenView"] | null;
            /**
             * @description How often the member answered it. A whole number.
             * @example 12
             */
            readonly times: number;
        };
        /** @description The questionnaires that may be asked of a member. */
        readonly MemberQuestionnairePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MemberQuestionnaireView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description One question with its answer, as they were. */
        readonly GivenLineView: {
            /**
             * @description The question, as a code.
             * @example q1
             */
            readonly key: string;
            /** @description The question in words. */
            readonly text: components["schemas"]["LocalisedView"];
            /** @description The answer in words; null where it was left open. */
            readonly word: components["schemas"]["LocalisedView"] | null;
            /**
             * @description The points of the answer; null where it was left open. A whole number.
             * @example 12
             */
            readonly points: number | null;
            /**
             * @description The most points of the question. A whole number.
             * @example 12
             */
            readonly most: number;
            /** @description Whether it is a safety question. */
            readonly safety: boolean;
        };
        /** @description A questionnaire that a member has answered. */
        readonly GivenSummaryView: {
            /**
             * Format: uuid
             * @description The record of the answers.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day on which it was finished. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description How many days after the admission it was finished; null where the member was never admitted. In days.
             * @example 30
             */
            readonly daysIn: number | null;
            /**
             * @description The day of the series for which it counts; null for none.
             * @enum {number|null}
             */
            readonly step: 0 | 30 | 90 | 180 | 360 | null;
            /**
             * @description The person of the staff who asked.
             * @example Meera Kulkarni
             */
            readonly askedBy: string;
            /** @description The total. */
            readonly score: components["schemas"]["ScoreView"];
            /** @description The questions with their answers. */
            readonly lines: readonly components["schemas"]["GivenLineView"][];
            /**
             * Format: uuid
             * @description The safety note that an answer opened and nobody has closed; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly safetyNoteId: string | null;
        };
        /** @description The finished answers of a member, the latest first, a page at a time. */
        readonly GivenPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["GivenSummaryView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A questionnaire to be asked of a member. */
        readonly BeginBody: {
            /**
             * @description The code of the questionnaire.
             * @example phq-9
             */
            readonly code: string;
        };
        /** @description A questionnaire that is asked of a member, or was. */
        readonly GivenView: {
            /**
             * Format: uuid
             * @description The record of the answers.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Tara M.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example H-042
             */
            readonly memberCode: string;
            /** @description The questions, in the version to which they are answered. */
            readonly questionnaire: components["schemas"]["QuestionnaireView"];
            /** @description The answers, by the codes of the questions. */
            readonly answers: {
                readonly [key: string]: string;
            };
            /** @description The total so far. */
            readonly score: components["schemas"]["ScoreView"];
            /**
             * @description How many days after the admission it was begun; null where the member was never admitted. In days.
             * @example 30
             */
            readonly daysIn: number | null;
            /**
             * Format: date-time
             * @description When it was finished; null while the questions are being asked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly finishedAt: string | null;
            /**
             * Format: uuid
             * @description The safety note that an answer opened and nobody has closed; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly safetyNoteId: string | null;
        };
        /** @description Answers while the questions are being asked. */
        readonly ItemsBody: {
            /** @description The answers that changed, by the codes of the questions; null takes an answer back. Other answers stay. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A check-in of a member. */
        readonly CheckInView: {
            /**
             * Format: uuid
             * @description The check-in.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it was recorded. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly saidAt: string;
            /**
             * @description The mood, from 1 to 5; null where the member did not say it.
             * @example 3
             */
            readonly mood: number | null;
            /**
             * @description The craving, from 0 to 10; null where the member did not say it.
             * @example 4
             */
            readonly craving: number | null;
            /** @description Whether the member would like to talk to someone. */
            readonly wantsTalk: boolean;
            /**
             * @description The person of the staff who recorded it.
             * @example Meera Kulkarni
             */
            readonly recordedBy: string;
        };
        /** @description Check-ins, the latest first, a page at a time. */
        readonly CheckInPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["CheckInView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How a member is, as they say it. */
        readonly CheckInBody: {
            /**
             * @description The mood, from 1 to 5; null or left out where the member did not say it.
             * @example 3
             */
            readonly mood?: number | null;
            /**
             * @description The craving, from 0 to 10; null or left out where the member did not say it.
             * @example 4
             */
            readonly craving?: number | null;
            /** @description Whether the member would like to talk to someone. */
            readonly wantsTalk: boolean;
        };
        /** @description An open safety note in a list. */
        readonly OpenNoteView: {
            /**
             * Format: uuid
             * @description The note.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * Format: date-time
             * @description When it was opened. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly openedAt: string;
        };
        /** @description Open safety notes, a page at a time. */
        readonly OpenNotePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["OpenNoteView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A person of the staff who may be named. */
        readonly NameableView: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /**
             * @description The role of the person.
             * @enum {string}
             */
            readonly role: "administrator" | "counsellor" | "facilitator" | "mentor";
            /** @description Whether the person is away today. */
            readonly isAbsent: boolean;
        };
        /** @description A safety note: a member said in a safety question that they think of dying or of hurting themselves. */
        readonly SafetyNoteView: {
            /**
             * Format: uuid
             * @description The note.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Tara M.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example H-042
             */
            readonly memberCode: string;
            /**
             * Format: uuid
             * @description The answers in which it was said.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly answerId: string;
            /** @description Whether the questionnaire is finished; until then the answer may be changed. */
            readonly isFinished: boolean;
            /** @description The name of the questionnaire. */
            readonly questionnaireName: components["schemas"]["LocalisedView"];
            /** @description The question. */
            readonly question: components["schemas"]["LocalisedView"];
            /** @description The answer in words; null where it was taken back. */
            readonly answer: components["schemas"]["LocalisedView"] | null;
            /**
             * Format: date-time
             * @description When it was opened. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly openedAt: string;
            /**
             * Format: uuid
             * @description The person of the staff who answers for it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly namedId: string;
            /**
             * @description The name of that person.
             * @example Meera Kulkarni
             */
            readonly namedName: string;
            /** @description Whether that person is away today or works in the branch no longer, so that others may act. */
            readonly isNamedAbsent: boolean;
            /** @description Somebody else who stays with the person; null for nobody. */
            readonly companion: string | null;
            /**
             * Format: date-time
             * @description Until when somebody stays with the person; null while it is not agreed. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly staysUntil: string | null;
            /** @description The agreement, and the words of the member; null for nothing yet. */
            readonly agreed: string | null;
            /**
             * Format: date-time
             * @description When it was arranged who stays; null while it was not. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly arrangedAt: string | null;
            /**
             * Format: date-time
             * @description When it was closed; null while it is open. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly closedAt: string | null;
            /** @description The line with which it was closed; null while it is open. */
            readonly closing: string | null;
            /** @description Whether the reader may arrange, hand over and close it. */
            readonly mayAct: boolean;
            /** @description The people who may be named: those of the branch who answer the attention list, and the named person. */
            readonly people: readonly components["schemas"]["NameableView"][];
        };
        /** @description The person who answers for a safety note, and until when somebody stays with the member. */
        readonly ArrangeBody: {
            /**
             * Format: uuid
             * @description The person of the staff who answers for the note; another one hands it over.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly namedId: string;
            /**
             * @description Somebody else who stays with the person, by name, stored encrypted; left out or empty for nobody.
             * @example Leela, her mother
             */
            readonly companion?: string | null;
            /**
             * Format: date-time
             * @description Until when somebody stays with the person. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly until?: string | null;
            /**
             * @description The agreement, and the words of the member, stored encrypted.
             * @example No plan. She sees the doctor today.
             */
            readonly note?: string | null;
        };
        /** @description The line that closes a safety note. */
        readonly CloseBody: {
            /**
             * @description The agreement, stored encrypted.
             * @example Saw the doctor; sleeps at her mother’s tonight.
             */
            readonly note: string;
        };
        /** @description The last contact of a mentor with somebody whom they accompany. */
        readonly LastContactView: {
            /**
             * Format: date-time
             * @description When it was. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly at: string;
            /**
             * @description The alias of the person.
             * @example Sagar P.
             */
            readonly displayName: string;
        };
        /** @description A mentor, with seats and supervision. */
        readonly MentorView: {
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member who is the mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the mentor.
             * @example Prakash
             */
            readonly displayName: string;
            /**
             * @description The code of the mentor as a member.
             * @example KTH-0041
             */
            readonly code: string;
            /**
             * Format: uuid
             * @description The branch of the mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: uuid
             * @description The account with which the mentor signs in; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string | null;
            /**
             * Format: uuid
             * @description The person who supervises the mentor; null while nobody is named.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly supervisorId: string | null;
            /**
             * @description The name of the person who supervises the mentor; null while nobody is named.
             * @example Meera Kulkarni
             */
            readonly supervisorName: string | null;
            /**
             * @description Whether the mentor is paid.
             * @enum {string}
             */
            readonly role: "volunteer" | "paid";
            /**
             * @description Hours of training until now. A whole number.
             * @example 12
             */
            readonly trainingHours: number;
            /** @description The languages that the mentor speaks with people. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /**
             * @description The gender of the mentor, from their record; null when nobody wrote it.
             * @enum {string|null}
             */
            readonly gender: "female" | "male" | "other" | null;
            /**
             * @description How many people the mentor accompanies at most. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * @description How many people the mentor accompanies now. A whole number.
             * @example 12
             */
            readonly taken: number;
            /**
             * @description How many more people the mentor can accompany now. A whole number.
             * @example 12
             */
            readonly free: number;
            /**
             * @description Why the mentor takes nobody; null when they do.
             * @enum {string|null}
             */
            readonly pause: "paused" | "stepped-back" | null;
            /**
             * Format: date
             * @description The first day of the running episode of sobriety; null when none runs, and for a mentor who stepped back. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly soberSince: string | null;
            /**
             * Format: date
             * @description The day of the last supervision; null when there was none. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly supervisedOn: string | null;
            /**
             * Format: date
             * @description The day until which the next supervision is due; null when there was none yet, so that it is due at once. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly supervisionDue: string | null;
            /**
             * @description For how many days the supervision has been overdue; 0 when it is not. In days.
             * @example 30
             */
            readonly supervisionOverdue: number;
            /** @description The last contact with somebody whom they accompany; null when there was none. */
            readonly lastContact: components["schemas"]["LastContactView"] | null;
            /**
             * @description The version of the profile. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Mentors by branch and name, a page at a time. */
        readonly MentorPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MentorView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The load of the mentors within reach. */
        readonly MentorFiguresView: {
            /**
             * @description How many mentors there are. A whole number.
             * @example 12
             */
            readonly mentors: number;
            /**
             * @description At how many branches. A whole number.
             * @example 12
             */
            readonly branches: number;
            /**
             * @description How many seats the mentors have who do not pause. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * @description How many of these seats are taken. A whole number.
             * @example 12
             */
            readonly taken: number;
            /**
             * @description How many mentors have a free seat. A whole number.
             * @example 12
             */
            readonly free: number;
            /**
             * @description How many mentors have an overdue supervision, or had none. A whole number.
             * @example 12
             */
            readonly overdue: number;
            /**
             * @description How many people wait for a mentor. A whole number.
             * @example 12
             */
            readonly waiting: number;
        };
        /** @description A new mentor. */
        readonly NewMentorBody: {
            /**
             * Format: uuid
             * @description The member who becomes a mentor. Their sobriety, gender and branch are those of their record.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * Format: uuid
             * @description The account of role mentor with which the mentor signs in; null or left out for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId?: string | null;
            /**
             * Format: uuid
             * @description The person of the staff who supervises the mentor; left out, the person who adds the mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly supervisorId?: string | null;
            /**
             * @description Whether the mentor is paid; left out, a volunteer.
             * @enum {string}
             */
            readonly role?: "volunteer" | "paid";
            /**
             * @description Hours of training until now. A whole number.
             * @example 12
             */
            readonly trainingHours: number;
            /** @description The languages that the mentor speaks with people; left out, the language of the member. */
            readonly languages?: readonly ("en" | "hi" | "mr")[];
            /**
             * @description How many people the mentor accompanies at most; left out, as many as the centre allows. A whole number.
             * @example 12
             */
            readonly seats?: number;
        };
        /** @description The parts of a profile that may change. */
        readonly ChangeMentorBody: {
            /**
             * Format: uuid
             * @description The account of role mentor with which the mentor signs in; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId?: string | null;
            /**
             * Format: uuid
             * @description The person of the staff who supervises the mentor; null while nobody is named.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly supervisorId?: string | null;
            /**
             * @description Whether the mentor is paid.
             * @enum {string}
             */
            readonly role?: "volunteer" | "paid";
            /**
             * @description Hours of training until now. A whole number.
             * @example 12
             */
            readonly trainingHours?: number;
            /** @description The languages that the mentor speaks with people. */
            readonly languages?: readonly ("en" | "hi" | "mr")[];
            /**
             * @description How many people the mentor accompanies at most. A whole number.
             * @example 12
             */
            readonly seats?: number;
            /** @description True while the mentor takes nobody; false lets a mentor who paused or stepped back take people again. */
            readonly paused?: boolean;
        };
        /** @description A supervision of a mentor. */
        readonly SupervisionView: {
            /**
             * Format: uuid
             * @description The supervision.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description The day of the supervision. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description How long it took. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The name of the person who supervised.
             * @example Meera Kulkarni
             */
            readonly supervisorName: string;
            /**
             * @description The note; null when there is none.
             * @example Sleeps well.
             */
            readonly note: string | null;
        };
        /** @description The supervisions of a mentor, the latest first, a page at a time. */
        readonly SupervisionPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["SupervisionView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A supervision that took place. */
        readonly SupervisionBody: {
            /**
             * Format: date
             * @description The day of the supervision. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description How long it took. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description A note, stored encrypted.
             * @example Sleeps well; wants to talk about closeness and distance next time.
             */
            readonly note?: string | null;
        };
        /** @description A person whom a mentor accompanied until they stepped back. */
        readonly HandedOverMenteeView: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the person.
             * @example Gurpreet S.
             */
            readonly displayName: string;
            /**
             * @description The code of the person.
             * @example HDP-0038
             */
            readonly code: string;
            /**
             * @description The alias of the mentor who accompanies the person now; null while they wait.
             * @example Raghu
             */
            readonly mentorName: string | null;
            /**
             * Format: date-time
             * @description When the new mentor first reached the person; null while they have not. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly reachedAt: string | null;
        };
        /** @description A mentor who stepped back lately, with the people whom they accompanied until then. */
        readonly MentorHandoverView: {
            /**
             * Format: date
             * @description The day on which the mentor stepped back. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The people. */
            readonly people: readonly components["schemas"]["HandedOverMenteeView"][];
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description The alias of the mentor.
             * @example Prakash
             */
            readonly displayName: string;
            /**
             * @description The code of the mentor as a member.
             * @example KTH-0041
             */
            readonly code: string;
            /**
             * @description The name of the mentor’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
        };
        /** @description Mentors who stepped back in the last thirty days, the latest first. */
        readonly MentorHandoverPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MentorHandoverView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The bounds of the rules about mentors in this centre. */
        readonly MentorBoundsView: {
            /**
             * @description The version of the bounds; 0 while the centre has changed none. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
            /**
             * @description Whole months of sobriety that a volunteer needs. A whole number.
             * @example 12
             */
            readonly soberMonths: number;
            /**
             * @description Whole months of sobriety that a paid mentor needs. A whole number.
             * @example 12
             */
            readonly paidSoberMonths: number;
            /**
             * @description Hours of training that a mentor needs. A whole number.
             * @example 12
             */
            readonly trainingHours: number;
            /**
             * @description The most days between two supervisions. In days.
             * @example 30
             */
            readonly supervisionDays: number;
            /**
             * @description The most seats of a volunteer. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * @description The most seats of a paid mentor. A whole number.
             * @example 12
             */
            readonly paidSeats: number;
            /**
             * @description For how many days people who stayed in one branch at the same time are not paired. In days.
             * @example 30
             */
            readonly wardDays: number;
            /**
             * @description After how many days the next contact of a mentor is due. In days.
             * @example 30
             */
            readonly contactDays: number;
            /** @description Whether the mentor must speak the language of the person. */
            readonly needsLanguage: boolean;
            /** @description Whether both must belong to the same branch. */
            readonly needsSameBranch: boolean;
        };
        /** @description The bounds of the rules about mentors. */
        readonly MentorBoundsBody: {
            /**
             * @description Whole months of sobriety that a volunteer needs. A whole number.
             * @example 12
             */
            readonly soberMonths: number;
            /**
             * @description Whole months of sobriety that a paid mentor needs. A whole number.
             * @example 12
             */
            readonly paidSoberMonths: number;
            /**
             * @description Hours of training that a mentor needs. A whole number.
             * @example 12
             */
            readonly trainingHours: number;
            /**
             * @description The most days between two supervisions. In days.
             * @example 30
             */
            readonly supervisionDays: number;
            /**
             * @description The most seats of a volunteer. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * @description The most seats of a paid mentor. A whole number.
             * @example 12
             */
            readonly paidSeats: number;
            /**
             * @description For how many days people who stayed in one branch at the same time are not paired. In days.
             * @example 30
             */
            readonly wardDays: number;
            /**
             * @description After how many days the next contact of a mentor is due. In days.
             * @example 30
             */
            readonly contactDays: number;
            /** @description Whether the mentor must speak the language of the person. */
            readonly needsLanguage: boolean;
            /** @description Whether both must belong to the same branch. */
            readonly needsSameBranch: boolean;
        };
        /** @description A person who waits for a mentor. */
        readonly MentorRequestView: {
            /**
             * Format: uuid
             * @description The wish.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the person.
             * @example Sunil
             */
            readonly displayName: string;
            /**
             * @description The code of the person.
             * @example KTH-0120
             */
            readonly code: string;
            /**
             * @description The name of the person’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The language of the person.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The gender that the person prefers in a mentor; null without a preference.
             * @enum {string|null}
             */
            readonly preference: "female" | "male" | "other" | null;
            /**
             * Format: date-time
             * @description Since when the person waits. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * @description For how many days. In days.
             * @example 30
             */
            readonly waitingDays: number;
        };
        /** @description People who wait for a mentor, the longest first, a page at a time. */
        readonly MentorRequestPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MentorRequestView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A person accompanied by a mentor. */
        readonly MentorshipView: {
            /**
             * Format: uuid
             * @description The pairing.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description The alias of the mentor.
             * @example Prakash
             */
            readonly mentorName: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the person.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the person.
             * @example KTH-0118
             */
            readonly code: string;
            /**
             * @description The language of the person.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The time zone of the person’s branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date
             * @description The first day. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startedOn: string;
            /**
             * Format: date
             * @description The last day; null while the pairing lasts. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly endedOn: string | null;
            /**
             * @description How many contacts were logged. A whole number.
             * @example 12
             */
            readonly contacts: number;
            /**
             * Format: date-time
             * @description When the person was last reached; null when never. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly lastReachedAt: string | null;
            /**
             * Format: date
             * @description The day of the next contact; null when none is due. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly nextOn: string | null;
            /**
             * @description The time of day of the next contact; null for any. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly nextAt: string | null;
            /**
             * @description The type of the next contact; null when it is open.
             * @enum {string|null}
             */
            readonly nextType: "call" | "visit" | "message" | "meeting" | null;
            /**
             * @description The version of the pairing. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The mentor of a person, and the wish for one. */
        readonly MemberMentorView: {
            /** @description The present pairing; null without a mentor. */
            readonly mentorship: components["schemas"]["MentorshipView"] | null;
            /**
             * Format: date-time
             * @description Since when the person waits for a mentor; null when they do not. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly waitingSince: string | null;
            /**
             * @description The gender that the person prefers in a mentor; null without a preference.
             * @enum {string|null}
             */
            readonly preference: "female" | "male" | "other" | null;
        };
        /** @description The wish for a mentor. */
        readonly MentorRequestBody: {
            /**
             * @description The gender that the person prefers in a mentor; null or left out without a preference.
             * @enum {string|null}
             */
            readonly preference?: "female" | "male" | "other" | null;
        };
        /** @description A mentor who can take the person, with the facts by which mentors are ordered. */
        readonly SuggestedMentorView: {
            /** @description Whether the mentor speaks the language of the person. */
            readonly speaksLanguage: boolean;
            /**
             * @description The preferred gender, which the mentor has; null when the person prefers none.
             * @enum {string|null}
             */
            readonly gender: "female" | "male" | "other" | null;
            /** @description Whether both belong to one branch. */
            readonly isSameBranch: boolean;
            /**
             * @description The names of the groups in which both have a seat.
             * @example [
             *       "[\"Naya Savera\"]"
             *     ]
             */
            readonly groups: readonly string[];
            /**
             * @description How many people the mentor accompanies now. A whole number.
             * @example 12
             */
            readonly taken: number;
            /**
             * @description How many people the mentor accompanies at most. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description The alias of the mentor.
             * @example Prakash
             */
            readonly displayName: string;
            /**
             * @description The code of the mentor as a member.
             * @example KTH-0041
             */
            readonly code: string;
            /**
             * @description The name of the mentor’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
        };
        /** @description Why a mentor cannot take the person now. */
        readonly MentorReasonView: {
            /**
             * @description The reason, as a code.
             * @example training-short
             */
            readonly code: string;
            /** @description The numbers of the reason, such as the hours of training and those that are needed. */
            readonly params: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A mentor who cannot take the person now, with every reason. */
        readonly UnsuitableMentorView: {
            /** @description The reasons. */
            readonly reasons: readonly components["schemas"]["MentorReasonView"][];
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description The alias of the mentor.
             * @example Prakash
             */
            readonly displayName: string;
            /**
             * @description The code of the mentor as a member.
             * @example KTH-0041
             */
            readonly code: string;
            /**
             * @description The name of the mentor’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
        };
        /** @description The mentors for a person. */
        readonly MentorSuggestionsView: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the person.
             * @example Sunil
             */
            readonly displayName: string;
            /**
             * @description The code of the person.
             * @example KTH-0120
             */
            readonly code: string;
            /**
             * @description The name of the person’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The language of the person.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The gender that the person prefers in a mentor; null without a preference.
             * @enum {string|null}
             */
            readonly preference: "female" | "male" | "other" | null;
            /** @description The mentors who can take the person, the best fit first. */
            readonly suggested: readonly components["schemas"]["SuggestedMentorView"][];
            /** @description The others, with every reason. */
            readonly notNow: readonly components["schemas"]["UnsuitableMentorView"][];
        };
        /** @description A person and the mentor who is to accompany them. */
        readonly PairBody: {
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
        };
        /** @description The end of a pairing. */
        readonly EndMentorshipBody: {
            /**
             * @description Why it ends.
             * @enum {string}
             */
            readonly reason: "goal-reached" | "person-wished" | "mentor-wished" | "did-not-fit" | "handed-over" | "left-centre";
            /** @description Whether the person waits for another mentor. */
            readonly waits?: boolean;
        };
        /** @description Another mentor for a person. */
        readonly ReassignBody: {
            /**
             * Format: uuid
             * @description The mentor who accompanies the person from now on.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description Why the mentor changes.
             * @enum {string}
             */
            readonly reason: "goal-reached" | "person-wished" | "mentor-wished" | "did-not-fit" | "handed-over" | "left-centre";
        };
        /** @description Pairings that last, by the day of the next contact, a page at a time. */
        readonly MentorshipPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MentorshipView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description The seats and the supervision of the mentor who asks. */
        readonly OwnMentoringView: {
            /**
             * Format: uuid
             * @description The mentor.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly mentorId: string;
            /**
             * @description How many people the mentor accompanies at most. A whole number.
             * @example 12
             */
            readonly seats: number;
            /**
             * @description How many people the mentor accompanies now. A whole number.
             * @example 12
             */
            readonly taken: number;
            /**
             * @description Why the mentor takes nobody; null when they do.
             * @enum {string|null}
             */
            readonly pause: "paused" | "stepped-back" | null;
            /**
             * @description The name of the person who supervises the mentor; null while nobody is named.
             * @example Meera Kulkarni
             */
            readonly supervisorName: string | null;
            /**
             * Format: date
             * @description The day until which the next supervision is due; null when there was none yet. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly supervisionDue: string | null;
            /**
             * @description For how many days the supervision has been overdue; 0 when it is not. In days.
             * @example 30
             */
            readonly supervisionOverdue: number;
        };
        /** @description The number of a person for a call of their mentor. */
        readonly MenteeCallView: {
            /**
             * @description The telephone number; null when none is on record.
             * @example +919822012345
             */
            readonly phone: string | null;
            /** @description Whether several people have this number, so that somebody else may answer. */
            readonly isShared: boolean;
        };
        /** @description A contact of a mentor with a person. */
        readonly MentorContactView: {
            /**
             * Format: uuid
             * @description The contact.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the person.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * Format: date-time
             * @description When it was. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly at: string;
            /**
             * @description The type of contact.
             * @enum {string}
             */
            readonly type: "call" | "visit" | "message" | "meeting";
            /**
             * @description How it went.
             * @enum {string}
             */
            readonly outcome: "needs-support" | "not-reached" | "well";
            /**
             * @description How long it took. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * @description The note; null when there is none, and for a mentor when somebody else wrote it.
             * @example Wants to come to the circle on Saturday.
             */
            readonly note: string | null;
        };
        /** @description Contacts of mentors, the latest first, a page at a time. */
        readonly MentorContactPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MentorContactView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A contact of a mentor with a person. */
        readonly MentorContactBody: {
            /**
             * @description The type of contact.
             * @enum {string}
             */
            readonly type: "call" | "visit" | "message" | "meeting";
            /**
             * @description How it went.
             * @enum {string}
             */
            readonly outcome: "needs-support" | "not-reached" | "well";
            /**
             * @description How long it took; 0 when the person was not reached. In minutes.
             * @example 60
             */
            readonly minutes: number;
            /**
             * Format: date-time
             * @description When it was, by the clock of the device. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly at: string;
            /**
             * @description A note, stored encrypted.
             * @example Wants to come to the circle on Saturday.
             */
            readonly note?: string | null;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description The next contact of a mentor with a person. */
        readonly NextContactBody: {
            /**
             * Format: date
             * @description The day: today or later. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The time of day; null or left out for any. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 07:30
             */
            readonly time?: string | null;
            /**
             * @description The type of contact.
             * @enum {string}
             */
            readonly type: "call" | "visit" | "message" | "meeting";
        };
        /** @description Open ladders, a page at a time. */
        readonly LadderPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["LadderItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A missed session of a ladder. */
        readonly LadderMissView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of its group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * Format: date-time
             * @description When it began. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the miss was known: after the session, or when the marks of a device arrived. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly knownAt: string;
        };
        /** @description A step of a ladder. */
        readonly LadderStepView: {
            /**
             * @description The place of the step, from 1. A whole number.
             * @example 12
             */
            readonly step: number;
            /**
             * @description The person of the step.
             * @enum {string}
             */
            readonly who: "mentor" | "relative" | "same-day" | "in-charge";
            /**
             * @description How the member is contacted.
             * @enum {string}
             */
            readonly channel: "phone" | "visit" | "message";
            /**
             * @description `ahead` has not begun, `waiting` has nobody yet, `next` is to be done, `passed` had nobody, `not-done` was left to the step after it, `done` has an outcome.
             * @enum {string}
             */
            readonly state: "done" | "waiting" | "ahead" | "next" | "passed" | "not-done";
            /**
             * Format: date-time
             * @description When the step is due; null before it begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly dueAt: string | null;
            /**
             * Format: uuid
             * @description The person of the staff who has the step; null where nobody has it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId: string | null;
            /**
             * @description Their name.
             * @example Meera Kulkarni
             */
            readonly ownerName: string | null;
            /**
             * @description The result; null without an outcome.
             * @enum {string|null}
             */
            readonly outcome: "reached-well" | "not-reached" | "wrong-number" | "asked-not-to-be-called" | "reached-needs-support" | null;
            /**
             * Format: date-time
             * @description When the outcome was recorded. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly doneAt: string | null;
            /**
             * @description The line for the next person.
             * @example Rang out twice.
             */
            readonly note: string | null;
        };
        /** @description A relative whom the member allows to be called today. */
        readonly LadderRelativeView: {
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the relative.
             * @example Asha
             */
            readonly displayName: string;
            /**
             * @description How they are related, as the member says it.
             * @example sister
             */
            readonly relation: string;
            /**
             * Format: date
             * @description The day on which the member consented. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly grantedOn: string;
            /**
             * Format: date
             * @description The first day on which the consent is no longer in force; null for no end. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string | null;
        };
        /** @description A person of the staff to whom a step may be handed over. */
        readonly LadderPersonView: {
            /**
             * Format: uuid
             * @description The person of the staff.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description Their name.
             * @example Sana Shaikh
             */
            readonly name: string;
        };
        /** @description An earlier ladder of the same member. */
        readonly EarlierLadderView: {
            /**
             * Format: uuid
             * @description The ladder.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it opened. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly openedAt: string;
            /**
             * Format: date-time
             * @description When it closed. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly closedAt: string;
            /**
             * @description Why it closed.
             * @enum {string}
             */
            readonly closedBecause: "excused" | "reached-well" | "needs-support" | "asked-not-to-be-called" | "reached-another-way" | "readmitted" | "left-programme" | "came-back";
            /**
             * @description How many sessions were missed when it closed. A whole number.
             * @example 12
             */
            readonly misses: number;
        };
        /** @description A ladder with everything that happened to it. */
        readonly LadderView: {
            /**
             * Format: uuid
             * @description The ladder.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description Whether it is open.
             * @enum {string}
             */
            readonly state: "closed" | "open";
            /**
             * Format: date-time
             * @description When it opened. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly openedAt: string;
            /**
             * Format: date-time
             * @description When it closed; null while it is open. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly closedAt: string | null;
            /**
             * @description Why it closed; null while it is open.
             * @enum {string|null}
             */
            readonly closedBecause: "excused" | "reached-well" | "needs-support" | "asked-not-to-be-called" | "reached-another-way" | "readmitted" | "left-programme" | "came-back" | null;
            /**
             * @description The line with which a person closed it.
             * @example Wrote that he is at his uncle’s until Sunday.
             */
            readonly closedNote: string | null;
            /** @description The missed sessions, the earliest first. */
            readonly misses: readonly components["schemas"]["LadderMissView"][];
            /** @description The steps in their order. */
            readonly steps: readonly components["schemas"]["LadderStepView"][];
            /**
             * @description The place of the step that is next, from 1; null in a closed ladder. A whole number.
             * @example 12
             */
            readonly step: number | null;
            /** @description Whether the time of that step has passed. */
            readonly isOverdue: boolean;
            /** @description Whether that step is the reader’s. */
            readonly isMine: boolean;
            /** @description The relatives who may be called now; empty unless the next step is a call to one. */
            readonly relatives: readonly components["schemas"]["LadderRelativeView"][];
            /** @description The people to whom the next step may be handed over. */
            readonly people: readonly components["schemas"]["LadderPersonView"][];
            /** @description The earlier ladders of the member, the latest first, at most ten. */
            readonly earlier: readonly components["schemas"]["EarlierLadderView"][];
            /**
             * @description The zone of the member’s branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The version of the ladder. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The result of the step that is next. */
        readonly LadderOutcomeBody: {
            /**
             * @description The place of the step, from 1: another one is refused, because somebody else may have done it meanwhile. A whole number.
             * @example 1
             */
            readonly step: number;
            /**
             * @description The result of the call. After `not-reached` and `wrong-number` the next step begins; the others close the ladder.
             * @enum {string}
             */
            readonly outcome: "reached-well" | "not-reached" | "wrong-number" | "asked-not-to-be-called" | "reached-needs-support";
            /**
             * @description A line for the next person, stored encrypted.
             * @example Rang out twice.
             */
            readonly note?: string | null;
        };
        /** @description Another person for the step that is next. */
        readonly HandOverLadderBody: {
            /**
             * Format: uuid
             * @description The person of the staff: a counsellor or administrator who works in the member’s branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
        };
        /** @description Closing a ladder by hand. */
        readonly CloseLadderBody: {
            /**
             * @description Why nobody has to call any more.
             * @enum {string}
             */
            readonly reason: "excused" | "asked-not-to-be-called" | "reached-another-way" | "readmitted" | "left-programme";
            /**
             * @description One line about it, stored encrypted.
             * @example Wrote that he is at his uncle’s until Sunday.
             */
            readonly note?: string | null;
        };
        /** @description The number of a person who is to be called. */
        readonly LadderCallView: {
            /**
             * @description The telephone number; null when none is on record.
             * @example +919822012345
             */
            readonly phone: string | null;
            /** @description Whether several people have this number, so that somebody else may answer. */
            readonly isShared: boolean;
        };
        /** @description A contact on a day after the discharge. */
        readonly ContactStepBody: {
            /**
             * @description The number of days after the discharge.
             * @enum {number}
             */
            readonly day: 0 | 5 | 1 | 60 | 3 | 2 | 7 | 10 | 14 | 21 | 30 | 45 | 90;
            /**
             * @description Whether the member is called or visited.
             * @enum {string}
             */
            readonly method: "call" | "visit";
        };
        /** @description A discharge with its plan of aftercare. */
        readonly DischargeBody: {
            /**
             * Format: uuid
             * @description The member who leaves.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description Whether the discharge was agreed, or the person leaves early.
             * @enum {string}
             */
            readonly leaving: "planned" | "unplanned";
            /**
             * Format: date
             * @description The last day at the centre. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * Format: uuid
             * @description The aftercare group in which the member gets a seat from the following day on; null for none.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId?: string | null;
            /** @description Why the stay ends, stored encrypted. */
            readonly reason?: string | null;
            /** @description The contacts by days, in order; left out, those of the template for this way of leaving. */
            readonly steps?: readonly components["schemas"]["ContactStepBody"][];
            /**
             * @description For how many months a call is owed each quarter, from the sixth month on; 0 for none.
             * @enum {number}
             */
            readonly quarterlyMonths?: 0 | 6 | 21 | 9 | 12 | 15 | 18 | 24;
            /** @description The weekday of twelve weekly calls, 1 for Monday to 7 for Sunday; null for no such calls. */
            readonly weeklyOn?: number | null;
            /**
             * @description The time of the weekly calls at the branch. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 18:30
             */
            readonly weeklyAt?: string | null;
            /**
             * Format: uuid
             * @description The colleague who makes the contacts; null for nobody yet.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId?: string | null;
            /**
             * @description The language in which the person is called.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The time of day at which the person likes to be called.
             * @enum {string}
             */
            readonly preferredTime?: "any" | "morning" | "afternoon" | "evening";
            /**
             * @description The intentions of the person about meetings outside, stored encrypted.
             * @example One open meeting in the first week
             */
            readonly goals?: string | null;
        };
        /** @description A contact on a day after the discharge. */
        readonly ContactStepView: {
            /**
             * @description The number of days after the discharge.
             * @enum {number}
             */
            readonly day: 0 | 5 | 1 | 60 | 3 | 2 | 7 | 10 | 14 | 21 | 30 | 45 | 90;
            /**
             * @description Whether the member is called or visited.
             * @enum {string}
             */
            readonly method: "call" | "visit";
        };
        /** @description A contact of a plan, as it is on record. */
        readonly PlanContactView: {
            /**
             * Format: uuid
             * @description The follow-up.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description Whether the contact is still owed.
             * @enum {string}
             */
            readonly state: "due" | "done";
            /**
             * @description The outcome of the contact; null while it is owed.
             * @enum {string|null}
             */
            readonly outcome: "reached" | "reached-well" | "needs-support" | "visited" | "not-reached" | "wrong-number" | "asked-not-to-be-called" | null;
            /**
             * @description For how long the contact has been overdue; 0 when it is not. In days.
             * @example 30
             */
            readonly overdueDays: number;
            /**
             * @description Why the contact is owed.
             * @enum {string}
             */
            readonly kind: "day-0" | "day-5" | "day-1" | "day-60" | "day-3" | "day-2" | "day-7" | "day-10" | "day-14" | "day-21" | "day-30" | "day-45" | "day-90" | "quarterly" | "weekly" | "after-miss" | "support" | "outside-meeting" | "extra";
            /**
             * @description Whether the member is called or visited.
             * @enum {string}
             */
            readonly method: "call" | "visit";
            /**
             * Format: date
             * @description The day on which the contact is due. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dueOn: string;
            /**
             * Format: date
             * @description The Sunday or holiday from which the contact moves to the next working day; null where it does not. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly movedFrom: string | null;
        };
        /** @description A plan of aftercare. */
        readonly AftercarePlanView: {
            /**
             * Format: uuid
             * @description The plan.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description Whether the discharge was agreed, or the person left early.
             * @enum {string}
             */
            readonly leaving: "planned" | "unplanned";
            /**
             * Format: date
             * @description The last day at the centre. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dischargedOn: string;
            /** @description The contacts by days. */
            readonly steps: readonly components["schemas"]["ContactStepView"][];
            /**
             * @description For how many months a call is owed each quarter; 0 for none. A whole number.
             * @example 12
             */
            readonly quarterlyMonths: number;
            /**
             * @description The weekday of the weekly calls, 1 for Monday to 7 for Sunday; null without such calls. A whole number.
             * @example 12
             */
            readonly weeklyOn: number | null;
            /**
             * @description The time of the weekly calls; null without such calls. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 18:30
             */
            readonly weeklyAt: string | null;
            /**
             * Format: uuid
             * @description The colleague who makes the contacts; null when nobody is named.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId: string | null;
            /**
             * @description The name of this colleague; null when nobody is named.
             * @example Meera Kulkarni
             */
            readonly ownerName: string | null;
            /**
             * @description The language in which the person is called.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description The time of day at which the person likes to be called.
             * @enum {string}
             */
            readonly preferredTime: "any" | "morning" | "afternoon" | "evening";
            /**
             * @description The aftercare group that was chosen at the discharge; null for none.
             * @example Aage Badhein
             */
            readonly groupName: string | null;
            /**
             * @description The intentions of the person about meetings outside; null when nothing is written.
             * @example One open meeting in the first week
             */
            readonly goals: string | null;
            /**
             * Format: date
             * @description The day on which the person asked not to be called; null where they did not. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly callsEndedOn: string | null;
            /** @description The contacts of the plan, in order of their days. */
            readonly contacts: readonly components["schemas"]["PlanContactView"][];
            /**
             * @description The version of the plan. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description A contact that a plan would owe. */
        readonly ConsideredContactView: {
            /**
             * @description Why the contact is owed.
             * @enum {string}
             */
            readonly kind: "day-0" | "day-5" | "day-1" | "day-60" | "day-3" | "day-2" | "day-7" | "day-10" | "day-14" | "day-21" | "day-30" | "day-45" | "day-90" | "quarterly" | "weekly" | "after-miss" | "support" | "outside-meeting" | "extra";
            /**
             * @description Whether the member is called or visited.
             * @enum {string}
             */
            readonly method: "call" | "visit";
            /**
             * Format: date
             * @description The day on which the contact is due. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dueOn: string;
            /**
             * Format: date
             * @description The Sunday or holiday from which the contact moves to the next working day; null where it does not. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly movedFrom: string | null;
        };
        /** @description A considered discharge: nothing is stored. */
        readonly ConsideredDischargeView: {
            /** @description The contacts by days of this plan, from the template or as given. */
            readonly steps: readonly components["schemas"]["ContactStepView"][];
            /** @description All contacts, in order of their days. */
            readonly contacts: readonly components["schemas"]["ConsideredContactView"][];
        };
        /** @description The plan of a member who lives outside after a stay. */
        readonly MemberPlanView: {
            /** @description The plan; null for somebody who has none, or who is a resident again. */
            readonly plan: components["schemas"]["AftercarePlanView"] | null;
        };
        /** @description The parts of a plan that may be chosen and changed. A part that is left out is that of the template, or stays. */
        readonly PlanPartsBody: {
            /** @description The contacts by days, in order; left out, those of the template for this way of leaving. */
            readonly steps?: readonly components["schemas"]["ContactStepBody"][];
            /**
             * @description For how many months a call is owed each quarter, from the sixth month on; 0 for none.
             * @enum {number}
             */
            readonly quarterlyMonths?: 0 | 6 | 21 | 9 | 12 | 15 | 18 | 24;
            /** @description The weekday of twelve weekly calls, 1 for Monday to 7 for Sunday; null for no such calls. */
            readonly weeklyOn?: number | null;
            /**
             * @description The time of the weekly calls at the branch. A time of day on a wall clock, 24 hours: `HH:MM`.
             * @example 18:30
             */
            readonly weeklyAt?: string | null;
            /**
             * Format: uuid
             * @description The colleague who makes the contacts; null for nobody yet.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId?: string | null;
            /**
             * @description The language in which the person is called.
             * @enum {string}
             */
            readonly language?: "en" | "hi" | "mr";
            /**
             * @description The time of day at which the person likes to be called.
             * @enum {string}
             */
            readonly preferredTime?: "any" | "morning" | "afternoon" | "evening";
            /**
             * @description The intentions of the person about meetings outside, stored encrypted.
             * @example One open meeting in the first week
             */
            readonly goals?: string | null;
        };
        /** @description A member who needs a word, with the reasons. */
        readonly AttentionItemView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The name of the member’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * Format: date
             * @description The day on which the oldest reason began. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /** @description Why the member needs a word. */
            readonly reasons: readonly components["schemas"]["MemberAttentionView"][];
            /** @description The open ladder of the member; null without one. */
            readonly ladder: components["schemas"]["LadderItemView"] | null;
        };
        /** @description Members who need a word, a page at a time. */
        readonly AttentionPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AttentionItemView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A group in which a member has a seat, now or later. */
        readonly QuietGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly name: string;
        };
        /** @description A relative who may be called instead of a member. */
        readonly QuietRelativeView: {
            /**
             * Format: uuid
             * @description The relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The given name of the relative.
             * @example Asha
             */
            readonly displayName: string;
            /**
             * @description How the relative is related to the member.
             * @example sister
             */
            readonly relation: string;
        };
        /** @description A member who has come to nothing for some days. */
        readonly QuietMemberView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description The name of the member’s branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The stage of the member.
             * @enum {string}
             */
            readonly stage: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            /**
             * Format: date
             * @description The day from which the days are counted: the last session, the admission, the entry here or the first day of the last seat, whichever is latest. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly since: string;
            /**
             * @description The days since then. In days.
             * @example 30
             */
            readonly days: number;
            /**
             * Format: date
             * @description The day of the last session that the member attended; null for none. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly lastAttendedOn: string | null;
            /**
             * Format: date
             * @description The day on which somebody spoke with the member last, by a follow-up or because they needed a word; null for never. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly lastContactOn: string | null;
            /** @description The groups in which the member has a seat; none is as good a reason to call. */
            readonly groups: readonly components["schemas"]["QuietGroupView"][];
            /** @description The relatives with a number on record to whose calls the member consents today. */
            readonly relatives: readonly components["schemas"]["QuietRelativeView"][];
        };
        /** @description Members who have come to nothing, a page at a time. */
        readonly QuietMemberPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["QuietMemberView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
            /**
             * @description How many members the list has in all; 1000 stands for 1000 or more. A whole number.
             * @example 12
             */
            readonly count: number;
            /**
             * @description The days without a session that put a member on the list: those asked for, or those that the centre has set. In days.
             * @example 30
             */
            readonly days: number;
        };
        /** @description Whether a member would like to talk to someone, as they said at a session. */
        readonly TalkWishBody: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /** @description Whether they would like to talk; false takes it back. */
            readonly wanted: boolean;
            /**
             * Format: date-time
             * @description When they said it, by the clock of the device; of two answers the later one counts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is taken as right. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly sentAt?: string;
        };
        /** @description Whether a member would like to talk to someone, as it is on record. */
        readonly TalkWishView: {
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
            /** @description Whether they would like to talk: a later answer of another device may differ from the one that was sent. */
            readonly wanted: boolean;
        };
        /** @description The answer of a counsellor about a member who needs a word. */
        readonly AnswerBody: {
            /**
             * @description `spoke`: somebody spoke with the member. `later`: the member is not shown until a day.
             * @enum {string}
             */
            readonly answer: "spoke" | "later";
            /**
             * Format: date
             * @description The first day on which the member is shown again; needed with `later`. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until?: string;
            /**
             * @description A note for colleagues, stored encrypted.
             * @example Called at noon; comes on Thursday.
             */
            readonly note?: string | null;
        };
        /** @description An answer that was recorded. */
        readonly AnsweredView: {
            /**
             * Format: uuid
             * @description The answer.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
        };
        /** @description The number of a member who is due a call. */
        readonly CallView: {
            /**
             * @description The telephone number; null when none is on record.
             * @example +919822012345
             */
            readonly phone: string | null;
            /** @description Whether several people have this number, so that somebody else may answer. */
            readonly isShared: boolean;
        };
        /** @description A milestone of sobriety that a member reaches. */
        readonly MilestoneView: {
            /**
             * @description The unit in which people name the milestone.
             * @enum {string}
             */
            readonly unit: "days" | "hours" | "months" | "years";
            /**
             * @description How many of these units have passed. A whole number.
             * @example 12
             */
            readonly count: number;
            /**
             * @description The days from the first day of sobriety to the day of the milestone. In days.
             * @example 30
             */
            readonly days: number;
            /**
             * Format: uuid
             * @description The member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * Format: date
             * @description The day on which it is reached. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /** @description The next session at which it can be celebrated; null when the member has none. */
            readonly nextSession: components["schemas"]["NextSessionView"] | null;
        };
        /** @description Milestones within a window. The list is not divided into pages. */
        readonly MilestonePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["MilestoneView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A contact that is owed to a member. */
        readonly FollowUpView: {
            /**
             * Format: uuid
             * @description The follow-up.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The member to be contacted.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member.
             * @example KTH-0042
             */
            readonly code: string;
            /**
             * @description Why the contact is owed: a number of days after discharge, a missed session, or asked for by staff.
             * @enum {string}
             */
            readonly kind: "day-0" | "day-5" | "day-1" | "day-60" | "day-3" | "day-2" | "day-7" | "day-10" | "day-14" | "day-21" | "day-30" | "day-45" | "day-90" | "quarterly" | "weekly" | "after-miss" | "support" | "outside-meeting" | "extra";
            /**
             * @description How the contact came to be owed: by the plan of a discharge, after a try in vain, by staff, or by a step of a ladder.
             * @enum {string}
             */
            readonly origin: "staff" | "plan" | "retry" | "ladder";
            /**
             * @description Whether the member is called or visited.
             * @enum {string}
             */
            readonly method: "call" | "visit";
            /**
             * Format: date
             * @description The day on which the contact is due. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dueOn: string;
            /**
             * Format: date
             * @description The Sunday or holiday from which the plan moved the contact to the next working day; null where it did not. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly movedFrom: string | null;
            /**
             * @description Whether the contact is still owed.
             * @enum {string}
             */
            readonly state: "due" | "done";
            /**
             * @description The outcome of the contact; null while it is owed.
             * @enum {string|null}
             */
            readonly outcome: "reached" | "reached-well" | "needs-support" | "visited" | "not-reached" | "wrong-number" | "asked-not-to-be-called" | null;
            /**
             * @description For how long the contact has been overdue; 0 when it is not. In days.
             * @example 30
             */
            readonly overdueDays: number;
            /**
             * Format: uuid
             * @description The person who is to contact the member; null when nobody is named.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId: string | null;
            /**
             * @description The name of the person who is to contact the member; null when nobody is named.
             * @example Meera Kulkarni
             */
            readonly ownerName: string | null;
            /**
             * @description The version of the follow-up. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Follow-ups, a page at a time. */
        readonly FollowUpPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["FollowUpView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A follow-up beside those that are planned after a discharge. */
        readonly NewFollowUpBody: {
            /**
             * Format: uuid
             * @description The member to be contacted.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * Format: date
             * @description The day on which the member is to be contacted. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly dueOn: string;
            /**
             * @description How the contact is made; left out, a call.
             * @enum {string}
             */
            readonly method?: "call" | "visit";
            /**
             * Format: uuid
             * @description The person who is to make the contact; left out, the one who adds it.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId?: string;
        };
        /** @description Follow-ups that are given to a colleague, all of them or none. */
        readonly HandOverBody: {
            /**
             * @description The follow-ups.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly followUpIds: readonly string[];
            /**
             * Format: uuid
             * @description The colleague who is to make these contacts.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly ownerId: string;
        };
        /** @description Follow-ups that were given to a colleague. */
        readonly HandedOverView: {
            /**
             * @description How many follow-ups are in other hands now. A whole number.
             * @example 12
             */
            readonly count: number;
        };
        /** @description The outcome of a contact. */
        readonly CompleteBody: {
            /**
             * @description The outcome of the contact.
             * @enum {string}
             */
            readonly outcome: "reached" | "reached-well" | "needs-support" | "visited" | "not-reached" | "wrong-number" | "asked-not-to-be-called";
            /**
             * @description A note for colleagues, stored encrypted.
             * @example Works again; sleeps badly.
             */
            readonly note?: string | null;
        };
        /** @description Another day for a follow-up. */
        readonly SnoozeBody: {
            /**
             * Format: date
             * @description The day on which the follow-up is due instead: after today and after the day on which it was due. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string;
        };
        /** @description A story as its readers see it: nothing of it says who wrote it. */
        readonly ShownStoryView: {
            /**
             * Format: uuid
             * @description The story.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The title.
             * @example The tea stall
             */
            readonly title: string;
            /**
             * @description The text, with its paragraphs.
             * @example For months I took the long way home.
             */
            readonly text: string;
            /**
             * @description The name under which it is shown.
             * @example K., 90 days
             */
            readonly shownAs: string;
            /**
             * @description The language in which it is written.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description Its readers.
             * @enum {string}
             */
            readonly scope: "centre" | "group" | "public";
            /**
             * @description The group whose people read it; null for the wider scopes.
             * @example Tuesday circle
             */
            readonly groupName: string | null;
            /**
             * Format: date
             * @description The first day on which it is not shown any more. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string;
        };
        /** @description The wall of stories, the latest first, a page at a time. */
        readonly ShownStoryPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ShownStoryView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A part of a story that could point to a person. */
        readonly StoryDetailView: {
            /**
             * @description The kind of detail.
             * @enum {string}
             */
            readonly kind: "name" | "place" | "date" | "contact" | "amount";
            /**
             * @description The place of its first character in the text, from 0. A whole number.
             * @example 12
             */
            readonly from: number;
            /**
             * @description The words of the text.
             * @example Karve Statue
             */
            readonly text: string;
        };
        /** @description A story as the staff around its writer see it. */
        readonly StoryView: {
            /**
             * Format: uuid
             * @description The story.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The title.
             * @example The tea stall
             */
            readonly title: string;
            /**
             * @description The text, with its paragraphs.
             * @example For months I took the long way home.
             */
            readonly text: string;
            /**
             * @description The name under which it is shown.
             * @example K., 90 days
             */
            readonly shownAs: string;
            /**
             * @description The language in which it is written.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description Its readers.
             * @enum {string}
             */
            readonly scope: "centre" | "group" | "public";
            /**
             * @description The group whose people read it; null for the wider scopes.
             * @example Tuesday circle
             */
            readonly groupName: string | null;
            /**
             * Format: date
             * @description The first day on which it is not shown any more. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string;
            /**
             * Format: uuid
             * @description The member who wrote it, or for whom it was written down.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The alias of the member.
             * @example Kabir D.
             */
            readonly memberName: string;
            /**
             * @description The code of the member.
             * @example KTH-0104
             */
            readonly memberCode: string;
            /**
             * Format: uuid
             * @description The group; null for the wider scopes.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string | null;
            /**
             * @description Where the story is on its way.
             * @enum {string}
             */
            readonly state: "withdrawn" | "waiting" | "returned" | "shown";
            /** @description Whether its end has come. */
            readonly isOver: boolean;
            /**
             * @description The note with which it was returned; null when it was not.
             * @example Three small details could point to you.
             */
            readonly note: string | null;
            /**
             * Format: date-time
             * @description When it was written down or changed last. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly writtenAt: string;
            /**
             * @description The person of the staff who wrote it down.
             * @example Meera Kulkarni
             */
            readonly writtenBy: string;
            /** @description The details of the title and the text that could point to a person. */
            readonly details: readonly components["schemas"]["StoryDetailView"][];
            /**
             * @description The version of the story. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Stories of members, a page at a time. */
        readonly StoryPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["StoryView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A story with its readers and its end, as its writer wants them. */
        readonly StoryBody: {
            /**
             * @description The title, stored encrypted.
             * @example The tea stall
             */
            readonly title: string;
            /**
             * @description The text, stored encrypted.
             * @example For months I took the long way home.
             */
            readonly text: string;
            /**
             * @description The name under which it is shown. No word of it may be of the names of its writer.
             * @example K., 90 days
             */
            readonly shownAs: string;
            /**
             * @description The language in which it is written.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * @description Its readers.
             * @enum {string}
             */
            readonly scope: "centre" | "group" | "public";
            /**
             * Format: uuid
             * @description The group whose people read it, where they are its readers.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId?: string;
            /**
             * Format: date
             * @description The first day on which it is not shown any more, at most two years ahead. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string;
            /** @description Whether its writer has agreed to this text, these readers and this end. */
            readonly agreed: boolean;
        };
        /** @description A review that shows a story. */
        readonly ShowStoryBody: {
            /** @description The checks that were made. */
            readonly checks: readonly ("agreed" | "nobody-recognised" | "no-means" | "helplines")[];
            /**
             * @description Its readers, at most those whom its writer wants.
             * @enum {string}
             */
            readonly scope: "centre" | "group" | "public";
            /**
             * Format: uuid
             * @description The group whose people read it, where they are its readers.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId?: string;
            /**
             * Format: date
             * @description The first day on which it is not shown any more, at the latest the one that its writer wants. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly until: string;
        };
        /** @description A note with which a story is returned. */
        readonly ReturnStoryBody: {
            /**
             * @description The note to its writer, stored encrypted.
             * @example Three small details could point to you.
             */
            readonly note: string;
        };
        /** @description The person whom a reminder is for. */
        readonly ReminderRecipientView: {
            /**
             * @description Whether the person is a member or a relative of one.
             * @enum {string}
             */
            readonly kind: "member" | "relative";
            /**
             * Format: uuid
             * @description The member; of a relative, their member. What is missing is recorded on the page of this member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The name under which the person is known here.
             * @example Sagar P.
             */
            readonly displayName: string;
            /**
             * @description The code of the member; left out for a relative.
             * @example KTH-0042
             */
            readonly code?: string;
        };
        /** @description A message about a session, as the ledger has it. Its text and its address are nowhere stored. */
        readonly ReminderView: {
            /**
             * Format: uuid
             * @description The reminder.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The rule that planned the reminder, as a code.
             * @example day-before
             */
            readonly rule: string;
            /**
             * Format: uuid
             * @description The session that the reminder is about.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /** @description The person whom the reminder is for. */
            readonly recipient: components["schemas"]["ReminderRecipientView"];
            /**
             * @description The channel on which the reminder is sent.
             * @enum {string}
             */
            readonly channel: "email" | "sms" | "whatsapp" | "log";
            /**
             * @description The language in which the reminder is written.
             * @enum {string}
             */
            readonly language: "en" | "hi" | "mr";
            /**
             * Format: date-time
             * @description When the reminder is to be sent. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly dueAt: string;
            /**
             * @description How far the reminder is.
             * @enum {string}
             */
            readonly state: "accepted" | "cancelled" | "planned" | "failed" | "rejected" | "unknown" | "claimed" | "sending" | "delivered" | "suppressed";
            /**
             * @description Why the reminder was not sent, as a code; left out when there is no reason to give.
             * @example no-consent
             */
            readonly reason?: string;
            /**
             * @description How often sending was tried. A whole number.
             * @example 12
             */
            readonly attempts: number;
            /**
             * @description The version of the reminder. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description Reminders, the last due first, a page at a time. */
        readonly ReminderPageView: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ReminderView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description One attempt to send a reminder through a provider. Its text and its address are nowhere stored. */
        readonly DeliveryView: {
            /**
             * Format: uuid
             * @description The attempt.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The reminder that was sent.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly reminderId: string;
            /**
             * @description The number of the attempt, from 1. A whole number.
             * @example 12
             */
            readonly attempt: number;
            /**
             * @description The channel on which the reminder was sent.
             * @enum {string}
             */
            readonly channel: "email" | "sms" | "whatsapp" | "log";
            /**
             * Format: date-time
             * @description When the attempt began. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @description When the attempt ended; null while it is under way. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly finishedAt: string | null;
            /**
             * @description The outcome by the answer of the provider; null while the attempt is under way.
             * @enum {string|null}
             */
            readonly outcome: "accepted" | "rejected" | "unknown" | null;
            /**
             * @description The answer of the provider, as a code; null when it gave none.
             * @example 250
             */
            readonly code: string | null;
        };
        /** @description Attempts, newest first, a page at a time. */
        readonly DeliveryPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["DeliveryView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How many sessions a change of schedule would concern. */
        readonly PlanCountsView: {
            /**
             * @description Sessions that stay and are as the new schedule has them. A whole number.
             * @example 12
             */
            readonly kept: number;
            /**
             * @description Sessions that follow the new schedule. A whole number.
             * @example 12
             */
            readonly changed: number;
            /**
             * @description Sessions that no longer take place. A whole number.
             * @example 12
             */
            readonly withdrawn: number;
            /**
             * @description Sessions that are added. A whole number.
             * @example 12
             */
            readonly new: number;
            /**
             * @description Sessions that differ from the new schedule and stay as they are. A whole number.
             * @example 12
             */
            readonly inConflict: number;
        };
        /** @description A session that exists already. */
        readonly KnownSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
        };
        /** @description A session that would follow the new schedule. */
        readonly ChangedSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * Format: date-time
             * @description When the session begins before the change. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly previousStartsAt: string;
            /** @description Whether the session was cancelled, and would take place again. */
            readonly restored: boolean;
        };
        /** @description The times of a session in a plan. */
        readonly PlannedTimesView: {
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
        };
        /** @description A session that differs from the new schedule and would stay as it is. */
        readonly ExceptionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description Whether the session is still to come, took place, or was cancelled.
             * @enum {string}
             */
            readonly state: "cancelled" | "planned" | "held";
            /**
             * @description Why the session stays: staff moved, cancelled or added it, it has begun, it carries marks or notes, or the new time of its day has passed.
             * @enum {string}
             */
            readonly because: "moved" | "cancelled" | "begun" | "passed" | "added" | "recorded";
            /**
             * Format: date-time
             * @description When the new schedule would have the session begin; null where the group would not meet on its day. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly scheduledFor: string | null;
        };
        /** @description A holiday on which the group would meet by its new schedule, and does not. */
        readonly LeftOutHolidayView: {
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
        };
        /** @description How many people would get a message over one channel. */
        readonly ToldOverView: {
            /**
             * @description The channel of the messages.
             * @enum {string}
             */
            readonly channel: "email" | "sms" | "whatsapp" | "log";
            /**
             * @description How many people. A whole number.
             * @example 12
             */
            readonly people: number;
        };
        /** @description Sessions of a group that overlap other sessions, of another group or moved ones of its own, and need the same room, staff or people. It refuses nothing. */
        readonly ScheduleConflictView: {
            /**
             * @description The resource that both sessions need at the same time.
             * @enum {string}
             */
            readonly kind: "facilitator" | "room" | "people";
            /**
             * Format: uuid
             * @description The other group, or the same one where it meets twice at once; null where it is out of the reach of the reader.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherGroupId: string | null;
            /**
             * @description The name of the other group; null where it is out of the reach of the reader.
             * @example Himmat
             */
            readonly otherGroupName: string | null;
            /**
             * Format: uuid
             * @description The person who leads both sessions, as a member of the staff; null for other kinds.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string | null;
            /**
             * @description The name of the person who leads both sessions; null for other kinds.
             * @example Meera Kulkarni
             */
            readonly staffName: string | null;
            /**
             * @description The room that both sessions use; null for other kinds.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description How many people are expected at both; 0 for other kinds. A whole number.
             * @example 12
             */
            readonly people: number;
            /**
             * @description How long the way between the two branches takes, where the sessions are one after the other and nobody has time for it; null where they overlap. In minutes.
             * @example 60
             */
            readonly travelMinutes: number | null;
            /**
             * @description How many sessions of the group overlap. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * @description The starts of the sessions of the group that overlap, earliest first. An instant, ISO 8601 with an offset or `Z`.
             * @example [
             *       "2026-06-02T02:00:00.000Z"
             *     ]
             */
            readonly startsAt: readonly string[];
            /**
             * Format: date-time
             * @description The start of the first session of the group that overlaps. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly firstStartsAt: string;
            /**
             * Format: date-time
             * @description The start of the last session of the group that overlaps. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly lastStartsAt: string;
        };
        /** @description The effect of a change of the schedule of a group. */
        readonly GroupSchedulePlanView: {
            /** @description The later rhythm of the kind, in which the group goes on after the new schedule; null for none. */
            readonly comingSchedule: components["schemas"]["ComingScheduleView"] | null;
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /** @description The number of sessions in each list. */
            readonly counts: components["schemas"]["PlanCountsView"];
            /** @description The sessions that stay and are as the new schedule has them, earliest first. */
            readonly kept: readonly components["schemas"]["KnownSessionView"][];
            /** @description The sessions that follow the new schedule. */
            readonly changed: readonly components["schemas"]["ChangedSessionView"][];
            /** @description The sessions that no longer take place. */
            readonly withdrawn: readonly components["schemas"]["KnownSessionView"][];
            /** @description The sessions that are added. */
            readonly new: readonly components["schemas"]["PlannedTimesView"][];
            /** @description The sessions that differ from the new schedule and stay as they are. */
            readonly inConflict: readonly components["schemas"]["ExceptionView"][];
            /** @description The holidays on which the group does not meet, earliest first; of a single session, the holiday of its branch on its day. */
            readonly holidays: readonly components["schemas"]["LeftOutHolidayView"][];
            /**
             * @description How many people would get a message: those who were informed of a session that changes. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /** @description The same people by the channel of their message, most first. A person with messages over several channels is counted for each. */
            readonly toldOver: readonly components["schemas"]["ToldOverView"][];
            /**
             * @description How many people were informed of a session that changes and would get no message: without consent, or because it would come too late. A whole number.
             * @example 12
             */
            readonly peopleUnreached: number;
            /** @description Other groups that would need the same room, staff or people at the same time. */
            readonly conflicts: readonly components["schemas"]["ScheduleConflictView"][];
        };
        /** @description A time zone that is considered for a branch. */
        readonly ConsideredZoneBody: {
            /**
             * @description The time zone. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description The effect of another time zone of its branch on the coming sessions of a group. */
        readonly GroupOfZoneView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * @description How many sessions would stay at their moment. A whole number.
             * @example 12
             */
            readonly kept: number;
            /**
             * @description How many would begin at another moment, at the same time on the clock. A whole number.
             * @example 12
             */
            readonly shifted: number;
            /**
             * @description How many would be withdrawn or added, because their day begins elsewhere. A whole number.
             * @example 12
             */
            readonly otherDays: number;
            /**
             * @description How many differ from the schedule and would stay as they are: moved, added or cancelled ones, and those with marks. A whole number.
             * @example 12
             */
            readonly staying: number;
            /**
             * Format: date-time
             * @description When the first session that shifts begins now; null where none does. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly firstStartsAt: string | null;
            /**
             * Format: date-time
             * @description When it would begin; null where none shifts. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly firstWouldStartAt: string | null;
        };
        /** @description The effect of another time zone of a branch on the coming sessions of its groups, without doing it. */
        readonly ZonePlanView: {
            /**
             * @description The time zone of the branch now. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The time zone that is considered. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly consideredZone: string;
            /** @description The groups with coming sessions, by name. */
            readonly groups: readonly components["schemas"]["GroupOfZoneView"][];
            /**
             * @description How many people would get a message: those who were informed of a session that changes. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /** @description The same people by the channel of their message, most first. */
            readonly toldOver: readonly components["schemas"]["ToldOverView"][];
            /**
             * @description How many people were informed of a session that changes and would get no message. A whole number.
             * @example 12
             */
            readonly peopleUnreached: number;
        };
        /** @description A group that meets on the day of a considered holiday. */
        readonly GroupOfHolidayView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly groupName: string;
            /**
             * Format: date-time
             * @description When the group meets on that day by its schedule; null where it has only a session that was moved to the day. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly meetsAt: string | null;
            /** @description Whether the group is chosen to meet all the same. */
            readonly isKept: boolean;
            /** @description The sessions that would not take place; those of a kept group would. */
            readonly withdrawn: readonly components["schemas"]["KnownSessionView"][];
            /** @description The sessions that stay as they are in any case. */
            readonly staying: readonly components["schemas"]["ExceptionView"][];
        };
        /** @description A considered holiday with the groups that meet on its day. */
        readonly ConsideredHolidayView: {
            /** @description The groups that meet on that day, by name. */
            readonly groups: readonly components["schemas"]["GroupOfHolidayView"][];
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
        };
        /** @description The effect of new holidays on the sessions, without any change. */
        readonly HolidaysPlanView: {
            /** @description The holidays, in the order of the request. */
            readonly holidays: readonly components["schemas"]["ConsideredHolidayView"][];
            /**
             * @description How many sessions would not take place. A whole number.
             * @example 12
             */
            readonly withdrawn: number;
            /**
             * @description How many people would get a message: those who were informed of a session that does not take place. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
        };
        /** @description A group that meets again on the day of a holiday that is removed. */
        readonly GroupMeetingAgainView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly groupName: string;
            /** @description The sessions that would take place again. */
            readonly restored: readonly components["schemas"]["PlannedTimesView"][];
            /** @description The sessions that stay as they are, for example cancelled by staff. */
            readonly staying: readonly components["schemas"]["ExceptionView"][];
        };
        /** @description The effect of the removal of a holiday on the sessions, without any change. */
        readonly HolidayRemovalView: {
            /** @description The groups that meet again, or that have a session that stays, by name. */
            readonly groups: readonly components["schemas"]["GroupMeetingAgainView"][];
            /**
             * @description How many sessions would take place again. A whole number.
             * @example 12
             */
            readonly restored: number;
            /**
             * @description How many people would get a message: those who read that a session does not take place. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date
             * @description The day of the holiday. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly on: string;
            /**
             * @description The name of the holiday.
             * @example Diwali
             */
            readonly name: string;
        };
        /** @description A conflict in the calendar. */
        readonly CalendarConflictView: {
            /**
             * @description The resource that both sessions need at the same time.
             * @enum {string}
             */
            readonly kind: "facilitator" | "room" | "people";
            /**
             * Format: uuid
             * @description The other group, or the same one where it meets twice at once; null where it is out of the reach of the reader.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherGroupId: string | null;
            /**
             * @description The name of the other group; null where it is out of the reach of the reader.
             * @example Himmat
             */
            readonly otherGroupName: string | null;
            /**
             * Format: uuid
             * @description The person who leads both sessions, as a member of the staff; null for other kinds.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string | null;
            /**
             * @description The name of the person who leads both sessions; null for other kinds.
             * @example Meera Kulkarni
             */
            readonly staffName: string | null;
            /**
             * @description The room that both sessions use; null for other kinds.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description How many people are expected at both; 0 for other kinds. A whole number.
             * @example 12
             */
            readonly people: number;
            /**
             * @description How long the way between the two branches takes, where the sessions are one after the other and nobody has time for it; null where they overlap. In minutes.
             * @example 60
             */
            readonly travelMinutes: number | null;
            /**
             * @description How many sessions of the group overlap. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * @description The starts of the sessions of the group that overlap, earliest first. An instant, ISO 8601 with an offset or `Z`.
             * @example [
             *       "2026-06-02T02:00:00.000Z"
             *     ]
             */
            readonly startsAt: readonly string[];
            /**
             * Format: date-time
             * @description The start of the first session of the group that overlaps. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly firstStartsAt: string;
            /**
             * Format: date-time
             * @description The start of the last session of the group that overlaps. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly lastStartsAt: string;
            /**
             * Format: uuid
             * @description The group that the reader reaches.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The starts of the sessions of the other group that overlap, earliest first; none where it is out of the reach of the reader. An instant, ISO 8601 with an offset or `Z`.
             * @example [
             *       "2026-06-02T02:00:00.000Z"
             *     ]
             */
            readonly otherStartsAt: readonly string[];
        };
        /** @description The conflicts in the calendar, a page at a time. */
        readonly CalendarConflictPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["CalendarConflictView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A group that is considered: where, when and with whom it would meet. */
        readonly ConsideredGroupBody: {
            /**
             * Format: uuid
             * @description The group, when it exists already: it is not in conflict with itself, and the people who have a seat count.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId?: string;
            /**
             * Format: uuid
             * @description The branch of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * Format: uuid
             * @description The room in which the group would meet; null for no room.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId?: string | null;
            /**
             * @description The people who would lead the group, as members of the staff.
             * @example [
             *       "0197f0c4-7a10-7000-8000-000000000001"
             *     ]
             */
            readonly facilitatorIds?: readonly string[];
            /**
             * @description The kind of the group, which may have a later rhythm; left out, the schedule alone counts.
             * @example group-counselling
             */
            readonly kind?: string;
            /**
             * @description After how many weeks the later rhythm of the kind begins; null or left out for as many as the kind has. A whole number.
             * @example 12
             */
            readonly firstWeeks?: number | null;
            /** @description When the group would meet. */
            readonly schedule: components["schemas"]["ScheduleBody"];
        };
        /** @description The conflicts that a plan would bring. */
        readonly ScheduleConflictsView: {
            /** @description The conflicts, earliest first. */
            readonly conflicts: readonly components["schemas"]["ScheduleConflictView"][];
        };
        /** @description A way out of the conflict of two sessions: one change of one of them, to be planned and made like any other. */
        readonly RemedyView: {
            /**
             * Format: uuid
             * @description The other session of the conflict that it ends.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly otherSessionId: string;
            /**
             * @description The name of the group of the other session; null for a group out of reach.
             * @example Himmat
             */
            readonly otherGroupName: string | null;
            /**
             * @description Whether the session would have another room, somebody else who leads it, or another time of the same day.
             * @enum {string}
             */
            readonly kind: "facilitator" | "room" | "time";
            /**
             * Format: uuid
             * @description The session that would change.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of its group.
             * @example Himmat
             */
            readonly groupName: string;
            /**
             * Format: uuid
             * @description The other room; null for other kinds.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly roomId: string | null;
            /**
             * @description The name of the other room; null for other kinds.
             * @example Hall 2
             */
            readonly roomName: string | null;
            /**
             * @description The seats of the other room; null where nobody counted them, and for other kinds. A whole number.
             * @example 12
             */
            readonly seats: number | null;
            /**
             * Format: uuid
             * @description The person who would lead instead, as a member of the staff; null for other kinds.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string | null;
            /**
             * @description The name of the person who would lead instead; null for other kinds.
             * @example Sana Shaikh
             */
            readonly staffName: string | null;
            /**
             * Format: uuid
             * @description The person in whose place they would lead; null for other kinds.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly insteadOfId: string | null;
            /**
             * Format: date-time
             * @description When the session would begin; null for other kinds. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string | null;
            /**
             * @description How many of its people are expected elsewhere at that time; 0 for other kinds. A whole number.
             * @example 12
             */
            readonly missing: number;
        };
        /** @description The ways out of a conflict, a page at a time; the best first. */
        readonly RemedyPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["RemedyView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A group that would end. */
        readonly EndingGroupView: {
            /**
             * @description Whether the group would end, ends by that day already, or begins later, which refuses the end of all groups.
             * @enum {string}
             */
            readonly state: "ends" | "over" | "begins-later";
            /**
             * @description How many sessions would not take place. A whole number.
             * @example 12
             */
            readonly withdrawn: number;
            /**
             * @description How many sessions after the last day stay as they are, for example with marks. A whole number.
             * @example 12
             */
            readonly staying: number;
            /**
             * @description How many people would lose their seat. A whole number.
             * @example 12
             */
            readonly enrolments: number;
            /**
             * @description How many people would be taken off the waiting list. A whole number.
             * @example 12
             */
            readonly waiting: number;
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly groupName: string;
        };
        /** @description The effect of the end of several groups, without any change. */
        readonly GroupEndingsPlanView: {
            /** @description The groups, by name. */
            readonly groups: readonly components["schemas"]["EndingGroupView"][];
            /**
             * @description How many sessions would not take place. A whole number.
             * @example 12
             */
            readonly withdrawn: number;
            /**
             * @description How many seats would end. A whole number.
             * @example 12
             */
            readonly enrolments: number;
            /**
             * @description How many people would get a message: those who were informed of a session that does not take place. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /** @description The same people by the channel of their message, most first. */
            readonly toldOver: readonly components["schemas"]["ToldOverView"][];
            /**
             * @description How many people were informed of a session and would get no message. A whole number.
             * @example 12
             */
            readonly peopleUnreached: number;
        };
        /** @description A group that would have another room. */
        readonly GroupInRoomView: {
            /** @description Whether the room changes; a group that has the room on every coming day stays as it is. */
            readonly changes: boolean;
            /**
             * @description How many coming sessions would meet in the room. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Himmat
             */
            readonly groupName: string;
        };
        /** @description The effect of another room for several groups, without any change. */
        readonly RoomChangePlanView: {
            /** @description The groups, by name. */
            readonly groups: readonly components["schemas"]["GroupInRoomView"][];
            /**
             * @description How many coming sessions would meet in the room. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /** @description Sessions that would need the room at the same time, also of the chosen groups among themselves. */
            readonly conflicts: readonly components["schemas"]["CalendarConflictView"][];
            /**
             * @description How many people would get a message: those who read of a session in the room before. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /** @description The same people by the channel of their message, most first. */
            readonly toldOver: readonly components["schemas"]["ToldOverView"][];
            /**
             * @description How many people were informed of a session and would get no message. A whole number.
             * @example 12
             */
            readonly peopleUnreached: number;
        };
        /** @description The copy of a group in another branch as it would be, without making it. */
        readonly GroupCopyPlanView: {
            /**
             * @description The name of the copy.
             * @example Himmat
             */
            readonly name: string;
            /**
             * Format: date
             * @description The first day of the copy: the next session of the group, or today where its series is over. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description How many sessions the copy would have where the rule counts them: those of the group that are to come; null for others. A whole number.
             * @example 12
             */
            readonly sessions: number | null;
            /** @description The people who would lead the copy, because they work in that branch too. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
            /** @description Its back-ups. */
            readonly backUps: readonly components["schemas"]["FacilitatorView"][];
            /** @description The parts that the copy would not have. */
            readonly notCopied: readonly components["schemas"]["NotCopiedView"][];
            /** @description Other groups that the people who would lead it have at the same time. They refuse nothing. */
            readonly conflicts: readonly components["schemas"]["ScheduleConflictView"][];
        };
        /** @description The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
        readonly SchedulePlanView: {
            /**
             * @description The time zone of the branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /** @description The number of sessions in each list. */
            readonly counts: components["schemas"]["PlanCountsView"];
            /** @description The sessions that stay and are as the new schedule has them, earliest first. */
            readonly kept: readonly components["schemas"]["KnownSessionView"][];
            /** @description The sessions that follow the new schedule. */
            readonly changed: readonly components["schemas"]["ChangedSessionView"][];
            /** @description The sessions that no longer take place. */
            readonly withdrawn: readonly components["schemas"]["KnownSessionView"][];
            /** @description The sessions that are added. */
            readonly new: readonly components["schemas"]["PlannedTimesView"][];
            /** @description The sessions that differ from the new schedule and stay as they are. */
            readonly inConflict: readonly components["schemas"]["ExceptionView"][];
            /** @description The holidays on which the group does not meet, earliest first; of a single session, the holiday of its branch on its day. */
            readonly holidays: readonly components["schemas"]["LeftOutHolidayView"][];
            /**
             * @description How many people would get a message: those who were informed of a session that changes. A whole number.
             * @example 12
             */
            readonly peopleTold: number;
            /** @description The same people by the channel of their message, most first. A person with messages over several channels is counted for each. */
            readonly toldOver: readonly components["schemas"]["ToldOverView"][];
            /**
             * @description How many people were informed of a session that changes and would get no message: without consent, or because it would come too late. A whole number.
             * @example 12
             */
            readonly peopleUnreached: number;
            /** @description Other groups that would need the same room, staff or people at the same time. */
            readonly conflicts: readonly components["schemas"]["ScheduleConflictView"][];
        };
        /** @description A session that the schedule of a group gives and that is not planned yet: it has no id, and nothing can be recorded of it. */
        readonly ExpectedSessionView: {
            /**
             * Format: uuid
             * @description The group that would meet.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Tuesday circle
             */
            readonly groupName: string;
            /**
             * @description The kind of the group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * Format: uuid
             * @description The branch of the group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The name of the room; null when the group has none.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * @description The time zone of the wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * Format: date-time
             * @description When the session would begin. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session would end. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /** @description The people who lead the group at present. */
            readonly facilitators: readonly components["schemas"]["FacilitatorView"][];
        };
        /** @description Sessions that are expected and not planned yet, a page at a time. */
        readonly ExpectedSessionPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["ExpectedSessionView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How far the first administrator of a centre is. */
        readonly AdministratorState: {
            /** @description Whether an invitation was sent. */
            readonly invited: boolean;
            /** @description Whether an administrator has accepted. */
            readonly accepted: boolean;
        };
        /** @description A centre as a customer: counts, never a record. */
        readonly OperatorCentreView: {
            /**
             * Format: uuid
             * @description The centre.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly name: string;
            /**
             * @description The code of the centre, unique in the installation.
             * @example nayi-subah
             */
            readonly slug: string;
            /**
             * @description The time zone of the centre. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The country of the centre, in which telephone numbers without a country code are read. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country: string;
            /** @description The languages in which the centre works. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /**
             * @description Whether the centre works or is read-only.
             * @enum {string}
             */
            readonly state: "active" | "suspended";
            /**
             * @description How many branches the centre has. A whole number.
             * @example 12
             */
            readonly branches: number;
            /**
             * @description How many people work in the centre. A whole number.
             * @example 12
             */
            readonly staff: number;
            /**
             * @description How many members the centre has. A whole number.
             * @example 12
             */
            readonly members: number;
            /**
             * @description How many groups the centre has. A whole number.
             * @example 12
             */
            readonly groups: number;
            /** @description How far the first administrator is. */
            readonly administrator: components["schemas"]["AdministratorState"];
            /**
             * Format: date-time
             * @description When the centre was onboarded. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * @description The version of the centre. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description The centres of the installation, a page at a time. */
        readonly OperatorCentrePage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["OperatorCentreView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description A branch of a new centre. */
        readonly NewBranchBody: {
            /**
             * @description The name of the branch, unique in the centre.
             * @example Kothrud
             */
            readonly name: string;
            /**
             * @description The time zone of the branch; left out, the centre’s own. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone?: string;
            /**
             * @description The branch’s own country; left out where the country of the centre applies. A country, ISO 3166-1 alpha-2.
             * @example IN
             */
            readonly country?: string;
        };
        /** @description The first administrator of a new centre, who is invited by mail. */
        readonly NewAdministratorBody: {
            /**
             * @description The name of the administrator.
             * @example Asha Joshi
             */
            readonly name: string;
            /**
             * Format: email
             * @description The address to which the invitation goes.
             * @example asha@example.org
             */
            readonly email: string;
        };
        /** @description Everything that onboarding a centre needs, in one request. */
        readonly OnboardCentreBody: {
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly name: string;
            /**
             * @description The code of the centre: small letters, digits and hyphens, unique in the installation.
             * @example nayi-subah
             */
            readonly slug: string;
            /**
             * @description The time zone of the centre. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
            /**
             * @description The country of the centre, in which telephone numbers without a country code are read; left out, India. A country, ISO 3166-1 alpha-2.
             * @default IN
             * @example IN
             */
            readonly country?: string;
            /** @description The languages in which the centre works. */
            readonly languages: readonly ("en" | "hi" | "mr")[];
            /** @description The branches of the centre. */
            readonly branches?: readonly components["schemas"]["NewBranchBody"][];
            /**
             * @description The programme kinds that the centre offers; left out, every kind.
             * @example [
             *       "group-counselling"
             *     ]
             */
            readonly kinds?: readonly string[];
            /** @description The first administrator. */
            readonly administrator: components["schemas"]["NewAdministratorBody"];
        };
        /** @description The installation in figures. */
        readonly PlatformFiguresView: {
            /**
             * @description How many centres there are. A whole number.
             * @example 12
             */
            readonly centres: number;
            /**
             * @description How many centres wait for their first administrator. A whole number.
             * @example 12
             */
            readonly waiting: number;
            /**
             * @description How many members all centres have. A whole number.
             * @example 12
             */
            readonly members: number;
            /**
             * @description How many groups all centres have. A whole number.
             * @example 12
             */
            readonly groups: number;
        };
        /** @description The fields of a centre that an operator may change. A field that is left out stays. */
        readonly AmendCentreBody: {
            /**
             * @description The name of the centre.
             * @example Nayi Subah
             */
            readonly name?: string;
        };
        /** @description Why a centre is suspended. */
        readonly SuspendBody: {
            /**
             * @description The reason; the audit records it.
             * @example The contract has ended.
             */
            readonly reason: string;
        };
        /** @description How far a commit is. */
        readonly ProgressView: {
            /**
             * @description How many rows are written. A whole number.
             * @example 12
             */
            readonly done: number;
            /**
             * @description How many rows the sheet has. A whole number.
             * @example 12
             */
            readonly total: number;
        };
        /** @description A fault or a doubt in one row of a sheet. */
        readonly SheetProblemView: {
            /**
             * @description The number of the row as a spreadsheet counts: the header is row 1. A whole number.
             * @example 12
             */
            readonly row: number;
            /**
             * @description The header of the column.
             * @example Discharged on
             */
            readonly column: string;
            /**
             * @description The fault, as a code.
             * @example date-invalid
             */
            readonly code: string;
            /**
             * @description An error prevents the import; a warning does not.
             * @enum {string}
             */
            readonly severity: "error" | "warning";
            /**
             * @description The text at fault, where it says nothing of a person.
             * @example Dharampeth
             */
            readonly value?: string;
            /** @description Facts about the fault, such as the number of seats of a group. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A sheet that was checked, and what became of it. */
        readonly ImportView: {
            /**
             * @description How many records of each sort the sheet would create or change, by the name of the sort. Whole numbers.
             * @example {
             *       "members": 12,
             *       "enrolments": 20
             *     }
             */
            readonly summary: {
                readonly [key: string]: number;
            };
            /**
             * Format: uuid
             * @description The import.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The kind of the sheet.
             * @enum {string}
             */
            readonly kind: "timetable" | "members";
            /**
             * @description Whether the sheet was only checked, is being written, was written, or failed.
             * @enum {string}
             */
            readonly state: "checked" | "committing" | "committed" | "failed";
            /**
             * @description How many rows the sheet has, without the header. A whole number.
             * @example 12
             */
            readonly rows: number;
            /** @description How far the commit is. */
            readonly progress: components["schemas"]["ProgressView"];
            /** @description The faults and doubts, by row. */
            readonly problems: readonly components["schemas"]["SheetProblemView"][];
            /**
             * Format: date-time
             * @description When the sheet was checked. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When the sheet was written; null before that. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly committedAt: string | null;
            /**
             * @description The version of the import. Counts the changes; a change names it in `If-Match`.
             * @example 3
             */
            readonly version: number;
        };
        /** @description How a sheet is written. */
        readonly CommitBody: {
            /**
             * @description Why the sheet may bring more people into groups than these have seats. Left out, the decision refers to the file by its name.
             * @example The hall takes them all.
             */
            readonly reason?: string;
        };
        /** @description The session that a notification is about. */
        readonly NotifiedSessionView: {
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description The group that a notification is about. */
        readonly NotifiedGroupView: {
            /**
             * Format: uuid
             * @description The group.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly name: string;
            /**
             * @description The name of the room; null when the group has none.
             * @example Hall 2
             */
            readonly roomName: string | null;
        };
        /** @description The person that a notification is about. */
        readonly NotifiedPersonView: {
            /**
             * Format: uuid
             * @description The member; of a relative, their member.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string;
            /**
             * @description The name under which the person is known here.
             * @example Ishaan
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0127
             */
            readonly code: string;
        };
        /** @description The part of a notification about a question whether somebody leads a session. */
        readonly NotifiedStandInView: {
            /**
             * @description The name of the person who is asked; to that person, of the one who asks.
             * @example Sana Shaikh
             */
            readonly name: string;
            /**
             * @description How many sessions it says this of; the session is the first of them. A whole number.
             * @example 12
             */
            readonly sessions: number;
            /**
             * Format: uuid
             * @description The absence for which was asked; null without one.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly absenceId: string | null;
        };
        /** @description The import that a notification is about. */
        readonly NotifiedImportView: {
            /**
             * Format: uuid
             * @description The import.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The kind of its sheet.
             * @example members
             */
            readonly kind: string;
        };
        /** @description A notification of the reader: a code, and the records that it is about as they are now. */
        readonly NotificationView: {
            /**
             * Format: uuid
             * @description The notification.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * @description The code of the message.
             * @enum {string}
             */
            readonly code: "safety-note" | "session-not-started" | "session-unfinished" | "mark-asked" | "talk-wanted" | "needs-word" | "ladder-step" | "mentor-wanted" | "supervision-overdue" | "place-asked" | "seat-offered" | "offer-lapsed" | "hangs-on-one" | "nobody-stands-in" | "stand-in-asked" | "stand-in-accepted" | "stand-in-declined" | "stand-in-unanswered" | "stand-in-withdrawn" | "leads-now" | "leads-no-longer" | "import-ended" | "email-failing" | "sms-failing" | "whatsapp-failing";
            /** @description Whether it waits for somebody to act; otherwise it is good to know. */
            readonly waits: boolean;
            /**
             * Format: date-time
             * @description When the reader was told. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly createdAt: string;
            /** @description Whether the reader has read it. */
            readonly isRead: boolean;
            /**
             * Format: date-time
             * @description When its reason ended; null while there is something to do. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endedAt: string | null;
            /** @description The session; null where it is not about one. */
            readonly session: components["schemas"]["NotifiedSessionView"] | null;
            /** @description The group; null where it is not about one. */
            readonly group: components["schemas"]["NotifiedGroupView"] | null;
            /** @description The person; null where it is not about one. */
            readonly person: components["schemas"]["NotifiedPersonView"] | null;
            /**
             * @description The colleague who asks; null where nobody does.
             * @example Meera Kulkarni
             */
            readonly askedBy: string | null;
            /**
             * Format: date-time
             * @description When the person asked for a seat; null where nobody did. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly askedAt: string | null;
            /**
             * Format: date-time
             * @description When the offer of a seat lapses; null without an offer. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly offerEndsAt: string | null;
            /** @description The person who is asked to lead the session, or who asks; null where nobody is. */
            readonly standIn: components["schemas"]["NotifiedStandInView"] | null;
            /** @description The import; null where it is not about one. */
            readonly import: components["schemas"]["NotifiedImportView"] | null;
        };
        /** @description One page of what the reader is told. */
        readonly NotificationPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["NotificationView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How many notifications the reader has. */
        readonly NotificationCountsView: {
            /**
             * @description How many are open and not read. A whole number.
             * @example 12
             */
            readonly unread: number;
            /**
             * @description How many have ended by themselves. A whole number.
             * @example 12
             */
            readonly earlier: number;
            /**
             * Format: date-time
             * @description When the last of them was told; null without one. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly latestAt: string | null;
        };
        /** @description The notifications that the reader has seen. */
        readonly ReadUntilBody: {
            /**
             * Format: date-time
             * @description When the latest of them was told. What the reader was told after it stays unread. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly until: string;
        };
        /** @description The number of notifications that were marked as read. */
        readonly NotificationsReadView: {
            /**
             * @description How many were not read before. A whole number.
             * @example 12
             */
            readonly read: number;
        };
        /** @description About whose mark a colleague is asked. */
        readonly MarkQuestionBody: {
            /**
             * Format: uuid
             * @description The person whom the colleague has marked differently.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly personId: string;
        };
        /** @description The outcome of a question about a mark. */
        readonly MarkQuestionView: {
            /** @description Whether a colleague was asked: nobody is asked about their own mark. */
            readonly isAsked: boolean;
        };
        /** @description The members who need a word. */
        readonly TodayAttentionView: {
            /**
             * @description How many members need a word. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of these members. */
            readonly items: readonly components["schemas"]["AttentionItemView"][];
        };
        /** @description The calls after missed sessions that are the reader’s. */
        readonly TodayCallsView: {
            /**
             * @description How many calls are the reader’s. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of them, by the time at which they are due. */
            readonly items: readonly components["schemas"]["LadderItemView"][];
        };
        /** @description The follow-ups that are due. */
        readonly TodayFollowUpsView: {
            /**
             * @description How many follow-ups are due. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of these follow-ups. */
            readonly items: readonly components["schemas"]["FollowUpView"][];
        };
        /** @description A seat that is free and reserved for a person until they answer. */
        readonly OfferedSeatView: {
            /**
             * Format: uuid
             * @description The place of the person on the waiting list.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The group that has the seat.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly groupId: string;
            /**
             * @description The name of the group.
             * @example Naya Savera
             */
            readonly groupName: string;
            /**
             * Format: uuid
             * @description The member; null for a relative.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly memberId: string | null;
            /**
             * @description The name under which the person is known here.
             * @example Ishaan
             */
            readonly displayName: string;
            /**
             * @description The code of the member; of a relative, the code of their member.
             * @example KTH-0127
             */
            readonly code: string;
            /**
             * Format: date-time
             * @description When the offer lapses. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly offerEndsAt: string;
            /**
             * @description The time zone of the group’s branch. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description The seats that are free and reserved. */
        readonly TodaySeatsView: {
            /**
             * @description How many seats are reserved. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of them. */
            readonly items: readonly components["schemas"]["OfferedSeatView"][];
        };
        /** @description The sessions that the reader is asked to lead. */
        readonly TodayStandInsView: {
            /**
             * @description How many sessions the reader is asked to lead. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of them. */
            readonly items: readonly components["schemas"]["AskedSessionView"][];
        };
        /** @description A session that has nobody to lead it, because a person is away. */
        readonly UncoveredSessionView: {
            /**
             * Format: uuid
             * @description The absence, on whose page people are asked.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly absenceId: string;
            /**
             * @description The name of the person who is away.
             * @example Prakash Rao
             */
            readonly staffName: string;
            /**
             * @description The name of the person who is asked and has not answered; null while nobody is asked.
             * @example Sana Shaikh
             */
            readonly askedName: string | null;
            /**
             * Format: uuid
             * @description The session.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description The name of its group.
             * @example Sham ki baithak
             */
            readonly groupName: string;
            /**
             * @description The programme kind of its group.
             * @example group-counselling
             */
            readonly kind: string;
            /**
             * @description The name of the branch at which it meets.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description The name of the room; null without one.
             * @example Hall 1
             */
            readonly roomName: string | null;
            /**
             * Format: date-time
             * @description When the session begins. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description When the session ends. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly endsAt: string;
            /**
             * @description The time zone of the session’s wall clock. An IANA time zone.
             * @example Asia/Kolkata
             */
            readonly timeZone: string;
        };
        /** @description The sessions that have nobody to lead them, because a person is away. */
        readonly TodayUncoveredView: {
            /**
             * @description How many sessions have nobody. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of them. */
            readonly items: readonly components["schemas"]["UncoveredSessionView"][];
        };
        /** @description The sessions at which nobody could stand in. */
        readonly TodayLoneView: {
            /**
             * @description How many sessions there are. A whole number.
             * @example 12
             */
            readonly count: number;
            /** @description The first of them. */
            readonly items: readonly components["schemas"]["LoneSessionView"][];
        };
        /** @description The day of the reader, across their branches. */
        readonly TodayView: {
            /**
             * Format: date
             * @description The day, in the time zone of the centre. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly date: string;
            /** @description The holidays of today, of the branches within reach. */
            readonly holidays: readonly components["schemas"]["BranchHolidayView"][];
            /** @description The sessions of the day, earliest first: at most thirty, those under way or to come before those that have ended. */
            readonly sessions: readonly components["schemas"]["SessionItemView"][];
            /**
             * @description How many sessions the day has. A whole number.
             * @example 12
             */
            readonly sessionCount: number;
            /** @description The members who need a word. */
            readonly attention: components["schemas"]["TodayAttentionView"];
            /** @description The calls after missed sessions that are the reader’s. */
            readonly calls: components["schemas"]["TodayCallsView"];
            /** @description The follow-ups that are due. */
            readonly followUps: components["schemas"]["TodayFollowUpsView"];
            /** @description The seats that are free and reserved for somebody, whose answer is to be noted. */
            readonly seats: components["schemas"]["TodaySeatsView"];
            /** @description The sessions that the reader is asked to lead, whose answer is waited for. */
            readonly standIns: components["schemas"]["TodayStandInsView"];
            /** @description The sessions to come that an absence leaves open, for people who plan groups. */
            readonly uncovered: components["schemas"]["TodayUncoveredView"];
            /** @description The sessions of this week and the next at which nobody could stand in, for people who plan groups. */
            readonly lone: components["schemas"]["TodayLoneView"];
            /** @description The first milestones of the day. */
            readonly milestones: readonly components["schemas"]["MilestoneView"][];
            /**
             * @description How many milestones the day has. A whole number.
             * @example 12
             */
            readonly milestoneCount: number;
        };
        /** @description How much waits for the reader, across their branches. */
        readonly TodayCountsView: {
            /**
             * @description How many members need a word. A whole number.
             * @example 12
             */
            readonly attention: number;
            /**
             * @description How many follow-ups are due. A whole number.
             * @example 12
             */
            readonly followUps: number;
        };
        /** @description Attendance of a week. */
        readonly OverviewWeekView: {
            /**
             * Format: date
             * @description The Monday of the week. A calendar day, ISO 8601: `YYYY-MM-DD`.
             * @example 2026-06-02
             */
            readonly startsOn: string;
            /**
             * @description How many marks the week has of people who were expected and not excused. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly expected: number | null;
            /**
             * @description How many of these people attended. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly attended: number | null;
        };
        /** @description Contacts after discharge of one kind. */
        readonly OverviewContactsView: {
            /**
             * @description After how many days the contact is owed.
             * @enum {string}
             */
            readonly kind: "day-60" | "day-2" | "day-7" | "day-14" | "day-30" | "day-90";
            /**
             * @description How many contacts became due in the last ninety days: those who were reached, those who were not, and those of whom nothing is known. A whole number.
             * @example 12
             */
            readonly due: number;
            /**
             * @description With how many of them somebody spoke around that day. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly reached: number | null;
            /**
             * @description How many of them were tried and not reached, or had asked not to be called. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly notReached: number | null;
            /**
             * @description Of how many of them no try is on record. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly unknown: number | null;
            /**
             * @description How many more contacts are not yet due. A whole number.
             * @example 12
             */
            readonly notYetDue: number;
        };
        /** @description A branch in figures. */
        readonly OverviewBranchView: {
            /**
             * Format: uuid
             * @description The branch.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly branchId: string;
            /**
             * @description The name of the branch.
             * @example Kothrud
             */
            readonly branchName: string;
            /**
             * @description How many members belong to the branch now. A whole number.
             * @example 12
             */
            readonly members: number;
            /**
             * @description How many groups meet in the branch now. A whole number.
             * @example 12
             */
            readonly groups: number;
            /**
             * @description How many marks the eight weeks have of people who were expected and not excused. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly expected: number | null;
            /**
             * @description How many of these people attended. Null where it is based on fewer than five people. A whole number.
             * @example 12
             */
            readonly attended: number | null;
            /**
             * @description How many members need a word now. A whole number.
             * @example 12
             */
            readonly needWord: number;
            /**
             * @description How many follow-ups are overdue now. A whole number.
             * @example 12
             */
            readonly overdue: number;
            /** @description The contacts of day 7 and day 30 after discharge. */
            readonly contacts: readonly components["schemas"]["OverviewContactsView"][];
        };
        /** @description Invited colleagues who have not accepted. */
        readonly OverviewInvitationsView: {
            /**
             * @description How many have an invitation that waits for an answer. A whole number.
             * @example 12
             */
            readonly waiting: number;
            /**
             * @description How many cannot be invited, because they have no e-mail address yet. A whole number.
             * @example 12
             */
            readonly withoutAddress: number;
        };
        /** @description The centre in figures, as far as the reader’s branches go. */
        readonly OverviewView: {
            /** @description The last eight weeks, this one included; a week without sessions is left out. */
            readonly weeks: readonly components["schemas"]["OverviewWeekView"][];
            /** @description The branches, with attendance of the same eight weeks and all other figures as of now. */
            readonly branches: readonly components["schemas"]["OverviewBranchView"][];
            /** @description Contacts after discharge that became due in the last ninety days or are not yet due. */
            readonly contacts: readonly components["schemas"]["OverviewContactsView"][];
            /** @description The colleagues of the whole centre who are invited. */
            readonly invitations: components["schemas"]["OverviewInvitationsView"];
        };
        /** @description An entry of the audit. */
        readonly AuditEntryView: {
            /**
             * @description The number of the entry in the chain of the centre, from 1. A whole number.
             * @example 12
             */
            readonly seq: number;
            /**
             * Format: date-time
             * @description When it happened. An instant, ISO 8601 with an offset or `Z`.
             * @example 2026-06-02T02:00:00.000Z
             */
            readonly at: string;
            /**
             * @description The name of the person who acted; null for the product itself and for an operator.
             * @example Meera Kulkarni
             */
            readonly actorName: string | null;
            /**
             * @description Whether staff of the centre, an operator or the product itself acted.
             * @enum {string}
             */
            readonly actorKind: "staff" | "operator" | "system";
            /**
             * @description The action, as a code.
             * @example session-cancelled
             */
            readonly action: string;
            /**
             * @description The kind of record that was changed or shown.
             * @example session
             */
            readonly subjectKind: string;
            /**
             * Format: uuid
             * @description The record it was done to.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly subjectId: string;
            /**
             * @description The name of the record, of a person their code; null for a record without a name.
             * @example Tuesday circle
             */
            readonly subjectName: string | null;
            /** @description Further facts. `reason` is the reason that a person gave; null when the entry was changed since, so that it cannot be read. */
            readonly detail: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Entries of the audit, newest first, a page at a time. */
        readonly AuditPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["AuditEntryView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description How often something was shown to a person. */
        readonly LookCountsView: {
            /**
             * @description Within the last 24 hours. A whole number.
             * @example 12
             */
            readonly inDay: number;
            /**
             * @description Within the last seven days. A whole number.
             * @example 12
             */
            readonly inWeek: number;
        };
        /** @description The hidden details that a person of the staff was shown. */
        readonly LooksView: {
            /**
             * Format: uuid
             * @description The person.
             * @example 0197f0c4-7a10-7000-8000-000000000001
             */
            readonly staffId: string;
            /**
             * @description The name of the person.
             * @example Meera Kulkarni
             */
            readonly name: string;
            /** @description Legal names and contact details, each with a reason. */
            readonly revealed: components["schemas"]["LookCountsView"];
            /** @description Numbers for calls. */
            readonly numbers: components["schemas"]["LookCountsView"];
            /** @description Searches by legal name. */
            readonly searches: components["schemas"]["LookCountsView"];
            /** @description Whether the person was shown more than work usually asks for. */
            readonly isUnusual: boolean;
        };
        /** @description Everybody who was shown hidden details within seven days. The list is not divided into pages. */
        readonly LooksPage: {
            /** @description The items of this page, in the order of the list. */
            readonly items: readonly components["schemas"]["LooksView"][];
            /**
             * @description The value of `cursor` for the next page; null on the last page.
             * @example null
             */
            readonly nextCursor: string | null;
        };
        /** @description Whether the chain of the audit is whole. */
        readonly AuditVerification: {
            /** @description True when every entry fits the one before it. */
            readonly ok: boolean;
            /**
             * @description How many entries were read. A whole number.
             * @example 12
             */
            readonly entries: number;
            /**
             * @description The number of the first entry that does not fit; null when all fit. A whole number.
             * @example 12
             */
            readonly brokenAt: number | null;
        };
        /** @description A fault of one field. */
        readonly FieldErrorView: {
            /**
             * @description The path of the field in the body or the query; empty for the body itself.
             * @example administrator.email
             */
            readonly path: string;
            /**
             * @description The rule that the field breaks, as a stable code.
             * @example is-email
             */
            readonly code: string;
        };
        /** @description A refusal, as a problem of RFC 9457. Programs decide by its code. */
        readonly ProblemView: {
            /**
             * @description A URI reference that names the problem: `/problems#` and the code.
             * @example /problems#sessions/already-started
             */
            readonly type: string;
            /**
             * @description The kind of refusal in English, for developers.
             * @example The state does not allow this
             */
            readonly title: string;
            /**
             * @description The HTTP status of the answer, repeated.
             * @example 409
             */
            readonly status: number;
            /**
             * @description The stable code of the refusal; `docs/problems.md` lists all of them.
             * @example sessions/already-started
             */
            readonly code: string;
            /** @description Facts about this refusal, such as the number of seats of a full group. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /** @description The faults of single fields, where the request itself is malformed. */
            readonly errors?: readonly components["schemas"]["FieldErrorView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type MeUserView = components['schemas']['MeUserView'];
export type MeCentreView = components['schemas']['MeCentreView'];
export type NamedView = components['schemas']['NamedView'];
export type MembershipView = components['schemas']['MembershipView'];
export type MeView = components['schemas']['MeView'];
export type ProfileBody = components['schemas']['ProfileBody'];
export type SignInDataView = components['schemas']['SignInDataView'];
export type PasswordBody = components['schemas']['PasswordBody'];
export type ConfirmationView = components['schemas']['ConfirmationView'];
export type SignInBody = components['schemas']['SignInBody'];
export type SwitchBody = components['schemas']['SwitchBody'];
export type ForgotBody = components['schemas']['ForgotBody'];
export type ResetBody = components['schemas']['ResetBody'];
export type InvitationView = components['schemas']['InvitationView'];
export type AcceptBody = components['schemas']['AcceptBody'];
export type SignInItem = components['schemas']['SignInItem'];
export type SignInPage = components['schemas']['SignInPage'];
export type CentreView = components['schemas']['CentreView'];
export type CentreBody = components['schemas']['CentreBody'];
export type RoomView = components['schemas']['RoomView'];
export type BranchView = components['schemas']['BranchView'];
export type BranchPage = components['schemas']['BranchPage'];
export type BranchBody = components['schemas']['BranchBody'];
export type AmendBranchBody = components['schemas']['AmendBranchBody'];
export type RoomPage = components['schemas']['RoomPage'];
export type RoomBody = components['schemas']['RoomBody'];
export type TravelTimeView = components['schemas']['TravelTimeView'];
export type TravelTimePage = components['schemas']['TravelTimePage'];
export type TravelTimeBody = components['schemas']['TravelTimeBody'];
export type TravelTimesBody = components['schemas']['TravelTimesBody'];
export type StaffView = components['schemas']['StaffView'];
export type StaffPage = components['schemas']['StaffPage'];
export type InviteStaffBody = components['schemas']['InviteStaffBody'];
export type AmendStaffBody = components['schemas']['AmendStaffBody'];
export type CheckDuplicatesBody = components['schemas']['CheckDuplicatesBody'];
export type LikelyDuplicateView = components['schemas']['LikelyDuplicateView'];
export type DuplicatesView = components['schemas']['DuplicatesView'];
export type MemberGroupView = components['schemas']['MemberGroupView'];
export type MemberItemView = components['schemas']['MemberItemView'];
export type MemberPage = components['schemas']['MemberPage'];
export type SearchMembersBody = components['schemas']['SearchMembersBody'];
export type FoundMemberView = components['schemas']['FoundMemberView'];
export type FoundMemberPage = components['schemas']['FoundMemberPage'];
export type SearchLegalNamesBody = components['schemas']['SearchLegalNamesBody'];
export type RegisterMemberBody = components['schemas']['RegisterMemberBody'];
export type InChargeView = components['schemas']['InChargeView'];
export type StayView = components['schemas']['StayView'];
export type SobrietyView = components['schemas']['SobrietyView'];
export type MemberMilestoneView = components['schemas']['MemberMilestoneView'];
export type ScheduleView = components['schemas']['ScheduleView'];
export type MemberEnrolmentView = components['schemas']['MemberEnrolmentView'];
export type MemberPlaceView = components['schemas']['MemberPlaceView'];
export type RelativeView = components['schemas']['RelativeView'];
export type ConsentView = components['schemas']['ConsentView'];
export type AttentionSourceView = components['schemas']['AttentionSourceView'];
export type LocalisedView = components['schemas']['LocalisedView'];
export type MemberAttentionView = components['schemas']['MemberAttentionView'];
export type LadderItemView = components['schemas']['LadderItemView'];
export type RecentSessionView = components['schemas']['RecentSessionView'];
export type StageStepView = components['schemas']['StageStepView'];
export type MemberView = components['schemas']['MemberView'];
export type AmendMemberBody = components['schemas']['AmendMemberBody'];
export type TransitionBody = components['schemas']['TransitionBody'];
export type RevealBody = components['schemas']['RevealBody'];
export type RevealedView = components['schemas']['RevealedView'];
export type JourneyItemView = components['schemas']['JourneyItemView'];
export type JourneyPage = components['schemas']['JourneyPage'];
export type MergeBody = components['schemas']['MergeBody'];
export type MergePartView = components['schemas']['MergePartView'];
export type MergeFaultView = components['schemas']['MergeFaultView'];
export type MergePlanView = components['schemas']['MergePlanView'];
export type MergeView = components['schemas']['MergeView'];
export type MergePage = components['schemas']['MergePage'];
export type ConsentPage = components['schemas']['ConsentPage'];
export type AllowanceView = components['schemas']['AllowanceView'];
export type AllowancePage = components['schemas']['AllowancePage'];
export type GrantConsentBody = components['schemas']['GrantConsentBody'];
export type RelativePage = components['schemas']['RelativePage'];
export type PlanProgressView = components['schemas']['PlanProgressView'];
export type MilestoneNameView = components['schemas']['MilestoneNameView'];
export type ToldView = components['schemas']['ToldView'];
export type RelativeGroupView = components['schemas']['RelativeGroupView'];
export type RelativePageView = components['schemas']['RelativePageView'];
export type ChangeRelativeBody = components['schemas']['ChangeRelativeBody'];
export type AddRelativeBody = components['schemas']['AddRelativeBody'];
export type StayPage = components['schemas']['StayPage'];
export type SobrietyEpisodeView = components['schemas']['SobrietyEpisodeView'];
export type SobrietyEpisodePage = components['schemas']['SobrietyEpisodePage'];
export type StartEpisodeBody = components['schemas']['StartEpisodeBody'];
export type EndEpisodeBody = components['schemas']['EndEpisodeBody'];
export type KindDefaultsView = components['schemas']['KindDefaultsView'];
export type KindOverridesView = components['schemas']['KindOverridesView'];
export type KindOfBranchView = components['schemas']['KindOfBranchView'];
export type ShowWhenView = components['schemas']['ShowWhenView'];
export type FieldOptionView = components['schemas']['FieldOptionView'];
export type RowFieldView = components['schemas']['RowFieldView'];
export type FieldView = components['schemas']['FieldView'];
export type LeftOutFieldView = components['schemas']['LeftOutFieldView'];
export type RangeView = components['schemas']['RangeView'];
export type OwnFieldView = components['schemas']['OwnFieldView'];
export type OwnKindView = components['schemas']['OwnKindView'];
export type ReasonTextView = components['schemas']['ReasonTextView'];
export type SizeView = components['schemas']['SizeView'];
export type MinutesRangeView = components['schemas']['MinutesRangeView'];
export type WeeksRangeView = components['schemas']['WeeksRangeView'];
export type LaterRhythmView = components['schemas']['LaterRhythmView'];
export type CadenceView = components['schemas']['CadenceView'];
export type FacilitationView = components['schemas']['FacilitationView'];
export type OwnMarkView = components['schemas']['OwnMarkView'];
export type AttendanceVocabularyView = components['schemas']['AttendanceVocabularyView'];
export type ReminderRuleView = components['schemas']['ReminderRuleView'];
export type KindStepView = components['schemas']['KindStepView'];
export type KindView = components['schemas']['KindView'];
export type KindPage = components['schemas']['KindPage'];
export type OverridesBody = components['schemas']['OverridesBody'];
export type SetKindBody = components['schemas']['SetKindBody'];
export type SetKindOfBranchBody = components['schemas']['SetKindOfBranchBody'];
export type KindNameBody = components['schemas']['KindNameBody'];
export type KindDescriptionBody = components['schemas']['KindDescriptionBody'];
export type RecommendedBody = components['schemas']['RecommendedBody'];
export type MakeKindBody = components['schemas']['MakeKindBody'];
export type OwnTextBody = components['schemas']['OwnTextBody'];
export type OwnFieldBody = components['schemas']['OwnFieldBody'];
export type ChangeOwnKindBody = components['schemas']['ChangeOwnKindBody'];
export type InstalledKindView = components['schemas']['InstalledKindView'];
export type InstalledKindPage = components['schemas']['InstalledKindPage'];
export type ComingRoomView = components['schemas']['ComingRoomView'];
export type OverfullView = components['schemas']['OverfullView'];
export type FacilitatorView = components['schemas']['FacilitatorView'];
export type ComingScheduleView = components['schemas']['ComingScheduleView'];
export type NextSessionView = components['schemas']['NextSessionView'];
export type GroupItemView = components['schemas']['GroupItemView'];
export type GroupPage = components['schemas']['GroupPage'];
export type FullGroupView = components['schemas']['FullGroupView'];
export type GroupUsesView = components['schemas']['GroupUsesView'];
export type ScheduleBody = components['schemas']['ScheduleBody'];
export type CreateGroupBody = components['schemas']['CreateGroupBody'];
export type EnrolmentView = components['schemas']['EnrolmentView'];
export type HeatmapSessionView = components['schemas']['HeatmapSessionView'];
export type HeatmapRowView = components['schemas']['HeatmapRowView'];
export type HeatmapView = components['schemas']['HeatmapView'];
export type SessionItemView = components['schemas']['SessionItemView'];
export type LoneSessionView = components['schemas']['LoneSessionView'];
export type GroupView = components['schemas']['GroupView'];
export type ChangeGroupBody = components['schemas']['ChangeGroupBody'];
export type ChangeScheduleBody = components['schemas']['ChangeScheduleBody'];
export type LeadingView = components['schemas']['LeadingView'];
export type LeadingPage = components['schemas']['LeadingPage'];
export type FacilitatorsBody = components['schemas']['FacilitatorsBody'];
export type EnrolmentPage = components['schemas']['EnrolmentPage'];
export type CapacityDecisionBody = components['schemas']['CapacityDecisionBody'];
export type EnrolBody = components['schemas']['EnrolBody'];
export type ChosenGroupBody = components['schemas']['ChosenGroupBody'];
export type EndGroupsBody = components['schemas']['EndGroupsBody'];
export type ChangeRoomBody = components['schemas']['ChangeRoomBody'];
export type CopyGroupBody = components['schemas']['CopyGroupBody'];
export type NotCopiedView = components['schemas']['NotCopiedView'];
export type CopiedGroupView = components['schemas']['CopiedGroupView'];
export type EndEnrolmentBody = components['schemas']['EndEnrolmentBody'];
export type PreviewBody = components['schemas']['PreviewBody'];
export type PreviewSessionView = components['schemas']['PreviewSessionView'];
export type SchedulePreviewView = components['schemas']['SchedulePreviewView'];
export type RecommendedView = components['schemas']['RecommendedView'];
export type CapacityDecisionView = components['schemas']['CapacityDecisionView'];
export type PlaceMoveView = components['schemas']['PlaceMoveView'];
export type WaitingPlaceView = components['schemas']['WaitingPlaceView'];
export type SettledPlaceView = components['schemas']['SettledPlaceView'];
export type WaitingListView = components['schemas']['WaitingListView'];
export type AskBody = components['schemas']['AskBody'];
export type OutlookBody = components['schemas']['OutlookBody'];
export type WaitingPersonView = components['schemas']['WaitingPersonView'];
export type OutlookView = components['schemas']['OutlookView'];
export type TakeBody = components['schemas']['TakeBody'];
export type DeclineBody = components['schemas']['DeclineBody'];
export type LeaveListBody = components['schemas']['LeaveListBody'];
export type MovePlaceBody = components['schemas']['MovePlaceBody'];
export type GroupOnHolidayView = components['schemas']['GroupOnHolidayView'];
export type HolidayView = components['schemas']['HolidayView'];
export type HolidayPage = components['schemas']['HolidayPage'];
export type HolidayBody = components['schemas']['HolidayBody'];
export type BranchHolidayView = components['schemas']['BranchHolidayView'];
export type BranchHolidayPage = components['schemas']['BranchHolidayPage'];
export type ClosedBranchesView = components['schemas']['ClosedBranchesView'];
export type HolidayDayView = components['schemas']['HolidayDayView'];
export type HolidayDayPage = components['schemas']['HolidayDayPage'];
export type BranchHolidayBody = components['schemas']['BranchHolidayBody'];
export type HolidaysBody = components['schemas']['HolidaysBody'];
export type AddedHolidaysView = components['schemas']['AddedHolidaysView'];
export type HolidaySourceView = components['schemas']['HolidaySourceView'];
export type OfferedHolidayView = components['schemas']['OfferedHolidayView'];
export type OfferedHolidayPage = components['schemas']['OfferedHolidayPage'];
export type SessionPage = components['schemas']['SessionPage'];
export type SessionDayView = components['schemas']['SessionDayView'];
export type SessionDayPage = components['schemas']['SessionDayPage'];
export type AgendaStepView = components['schemas']['AgendaStepView'];
export type SessionView = components['schemas']['SessionView'];
export type StartBody = components['schemas']['StartBody'];
export type FinishBody = components['schemas']['FinishBody'];
export type CancelBody = components['schemas']['CancelBody'];
export type MoveBody = components['schemas']['MoveBody'];
export type RecordBody = components['schemas']['RecordBody'];
export type AddSessionBody = components['schemas']['AddSessionBody'];
export type SessionFacilitatorsBody = components['schemas']['SessionFacilitatorsBody'];
export type ToldColleagueView = components['schemas']['ToldColleagueView'];
export type LeadersPlanView = components['schemas']['LeadersPlanView'];
export type AbsenceView = components['schemas']['AbsenceView'];
export type AbsencePage = components['schemas']['AbsencePage'];
export type AbsenceBody = components['schemas']['AbsenceBody'];
export type HangingGroupView = components['schemas']['HangingGroupView'];
export type SubstituteReasonView = components['schemas']['SubstituteReasonView'];
export type SubstituteView = components['schemas']['SubstituteView'];
export type StandInRequestView = components['schemas']['StandInRequestView'];
export type AbsenceSessionView = components['schemas']['AbsenceSessionView'];
export type AbsencePlanView = components['schemas']['AbsencePlanView'];
export type AbsenceDaysBody = components['schemas']['AbsenceDaysBody'];
export type AskedChoiceBody = components['schemas']['AskedChoiceBody'];
export type AskStandInsBody = components['schemas']['AskStandInsBody'];
export type SubstituteChoiceBody = components['schemas']['SubstituteChoiceBody'];
export type SubstitutesBody = components['schemas']['SubstitutesBody'];
export type SubstitutePage = components['schemas']['SubstitutePage'];
export type SubstituteBody = components['schemas']['SubstituteBody'];
export type GroupSubstitutesPlanBody = components['schemas']['GroupSubstitutesPlanBody'];
export type SubstituteAtView = components['schemas']['SubstituteAtView'];
export type GroupSubstituteView = components['schemas']['GroupSubstituteView'];
export type GroupSubstitutesPlanView = components['schemas']['GroupSubstitutesPlanView'];
export type GroupSubstitutesBody = components['schemas']['GroupSubstitutesBody'];
export type AskedSessionView = components['schemas']['AskedSessionView'];
export type AskedSessionPage = components['schemas']['AskedSessionPage'];
export type AcceptStandInBody = components['schemas']['AcceptStandInBody'];
export type DeclineStandInBody = components['schemas']['DeclineStandInBody'];
export type StandInRequestPage = components['schemas']['StandInRequestPage'];
export type AskStandInBody = components['schemas']['AskStandInBody'];
export type HintView = components['schemas']['HintView'];
export type MarkView = components['schemas']['MarkView'];
export type RosterItemView = components['schemas']['RosterItemView'];
export type RosterPage = components['schemas']['RosterPage'];
export type MarkBody = components['schemas']['MarkBody'];
export type AttendanceBody = components['schemas']['AttendanceBody'];
export type MarkConflictView = components['schemas']['MarkConflictView'];
export type AppliedView = components['schemas']['AppliedView'];
export type WalkInBody = components['schemas']['WalkInBody'];
export type FormAnswersView = components['schemas']['FormAnswersView'];
export type NoteView = components['schemas']['NoteView'];
export type EarlierAnswersView = components['schemas']['EarlierAnswersView'];
export type EarlierCommitmentView = components['schemas']['EarlierCommitmentView'];
export type PersonRecordView = components['schemas']['PersonRecordView'];
export type LastNoteView = components['schemas']['LastNoteView'];
export type SessionRecordsView = components['schemas']['SessionRecordsView'];
export type AnswersBody = components['schemas']['AnswersBody'];
export type NoteBody = components['schemas']['NoteBody'];
export type CommitmentBody = components['schemas']['CommitmentBody'];
export type CommitmentReviewBody = components['schemas']['CommitmentReviewBody'];
export type AmendedValueView = components['schemas']['AmendedValueView'];
export type AmendmentView = components['schemas']['AmendmentView'];
export type AmendmentPage = components['schemas']['AmendmentPage'];
export type AmendedMarkBody = components['schemas']['AmendedMarkBody'];
export type AmendedAnswerBody = components['schemas']['AmendedAnswerBody'];
export type AmendedNoteBody = components['schemas']['AmendedNoteBody'];
export type AmendmentBody = components['schemas']['AmendmentBody'];
export type FigureView = components['schemas']['FigureView'];
export type TrendPointView = components['schemas']['TrendPointView'];
export type TrendLineView = components['schemas']['TrendLineView'];
export type GroupFiguresView = components['schemas']['GroupFiguresView'];
export type MemberCommitmentView = components['schemas']['MemberCommitmentView'];
export type MemberCommitmentPage = components['schemas']['MemberCommitmentPage'];
export type MemberNoteView = components['schemas']['MemberNoteView'];
export type MemberNotePage = components['schemas']['MemberNotePage'];
export type MarkAtSessionView = components['schemas']['MarkAtSessionView'];
export type GroupAttendanceView = components['schemas']['GroupAttendanceView'];
export type SaidPointView = components['schemas']['SaidPointView'];
export type SaidLineView = components['schemas']['SaidLineView'];
export type MemberFiguresView = components['schemas']['MemberFiguresView'];
export type ProofView = components['schemas']['ProofView'];
export type ProofPage = components['schemas']['ProofPage'];
export type IssueProofBody = components['schemas']['IssueProofBody'];
export type PointOptionView = components['schemas']['PointOptionView'];
export type QuestionnaireItemView = components['schemas']['QuestionnaireItemView'];
export type BandView = components['schemas']['BandView'];
export type QuestionnaireView = components['schemas']['QuestionnaireView'];
export type QuestionnairePage = components['schemas']['QuestionnairePage'];
export type QuestionTextBody = components['schemas']['QuestionTextBody'];
export type OptionBody = components['schemas']['OptionBody'];
export type ItemBody = components['schemas']['ItemBody'];
export type BandBody = components['schemas']['BandBody'];
export type MakeQuestionnaireBody = components['schemas']['MakeQuestionnaireBody'];
export type DefinitionBody = components['schemas']['DefinitionBody'];
export type SeriesStepView = components['schemas']['SeriesStepView'];
export type ScoreView = components['schemas']['ScoreView'];
export type LastGivenView = components['schemas']['LastGivenView'];
export type MemberQuestionnaireView = components['schemas']['MemberQuestionnaireView'];
export type MemberQuestionnairePage = components['schemas']['MemberQuestionnairePage'];
export type GivenLineView = components['schemas']['GivenLineView'];
export type GivenSummaryView = components['schemas']['GivenSummaryView'];
export type GivenPage = components['schemas']['GivenPage'];
export type BeginBody = components['schemas']['BeginBody'];
export type GivenView = components['schemas']['GivenView'];
export type ItemsBody = components['schemas']['ItemsBody'];
export type CheckInView = components['schemas']['CheckInView'];
export type CheckInPage = components['schemas']['CheckInPage'];
export type CheckInBody = components['schemas']['CheckInBody'];
export type OpenNoteView = components['schemas']['OpenNoteView'];
export type OpenNotePage = components['schemas']['OpenNotePage'];
export type NameableView = components['schemas']['NameableView'];
export type SafetyNoteView = components['schemas']['SafetyNoteView'];
export type ArrangeBody = components['schemas']['ArrangeBody'];
export type CloseBody = components['schemas']['CloseBody'];
export type LastContactView = components['schemas']['LastContactView'];
export type MentorView = components['schemas']['MentorView'];
export type MentorPage = components['schemas']['MentorPage'];
export type MentorFiguresView = components['schemas']['MentorFiguresView'];
export type NewMentorBody = components['schemas']['NewMentorBody'];
export type ChangeMentorBody = components['schemas']['ChangeMentorBody'];
export type SupervisionView = components['schemas']['SupervisionView'];
export type SupervisionPage = components['schemas']['SupervisionPage'];
export type SupervisionBody = components['schemas']['SupervisionBody'];
export type HandedOverMenteeView = components['schemas']['HandedOverMenteeView'];
export type MentorHandoverView = components['schemas']['MentorHandoverView'];
export type MentorHandoverPage = components['schemas']['MentorHandoverPage'];
export type MentorBoundsView = components['schemas']['MentorBoundsView'];
export type MentorBoundsBody = components['schemas']['MentorBoundsBody'];
export type MentorRequestView = components['schemas']['MentorRequestView'];
export type MentorRequestPage = components['schemas']['MentorRequestPage'];
export type MentorshipView = components['schemas']['MentorshipView'];
export type MemberMentorView = components['schemas']['MemberMentorView'];
export type MentorRequestBody = components['schemas']['MentorRequestBody'];
export type SuggestedMentorView = components['schemas']['SuggestedMentorView'];
export type MentorReasonView = components['schemas']['MentorReasonView'];
export type UnsuitableMentorView = components['schemas']['UnsuitableMentorView'];
export type MentorSuggestionsView = components['schemas']['MentorSuggestionsView'];
export type PairBody = components['schemas']['PairBody'];
export type EndMentorshipBody = components['schemas']['EndMentorshipBody'];
export type ReassignBody = components['schemas']['ReassignBody'];
export type MentorshipPage = components['schemas']['MentorshipPage'];
export type OwnMentoringView = components['schemas']['OwnMentoringView'];
export type MenteeCallView = components['schemas']['MenteeCallView'];
export type MentorContactView = components['schemas']['MentorContactView'];
export type MentorContactPage = components['schemas']['MentorContactPage'];
export type MentorContactBody = components['schemas']['MentorContactBody'];
export type NextContactBody = components['schemas']['NextContactBody'];
export type LadderPage = components['schemas']['LadderPage'];
export type LadderMissView = components['schemas']['LadderMissView'];
export type LadderStepView = components['schemas']['LadderStepView'];
export type LadderRelativeView = components['schemas']['LadderRelativeView'];
export type LadderPersonView = components['schemas']['LadderPersonView'];
export type EarlierLadderView = components['schemas']['EarlierLadderView'];
export type LadderView = components['schemas']['LadderView'];
export type LadderOutcomeBody = components['schemas']['LadderOutcomeBody'];
export type HandOverLadderBody = components['schemas']['HandOverLadderBody'];
export type CloseLadderBody = components['schemas']['CloseLadderBody'];
export type LadderCallView = components['schemas']['LadderCallView'];
export type ContactStepBody = components['schemas']['ContactStepBody'];
export type DischargeBody = components['schemas']['DischargeBody'];
export type ContactStepView = components['schemas']['ContactStepView'];
export type PlanContactView = components['schemas']['PlanContactView'];
export type AftercarePlanView = components['schemas']['AftercarePlanView'];
export type ConsideredContactView = components['schemas']['ConsideredContactView'];
export type ConsideredDischargeView = components['schemas']['ConsideredDischargeView'];
export type MemberPlanView = components['schemas']['MemberPlanView'];
export type PlanPartsBody = components['schemas']['PlanPartsBody'];
export type AttentionItemView = components['schemas']['AttentionItemView'];
export type AttentionPage = components['schemas']['AttentionPage'];
export type QuietGroupView = components['schemas']['QuietGroupView'];
export type QuietRelativeView = components['schemas']['QuietRelativeView'];
export type QuietMemberView = components['schemas']['QuietMemberView'];
export type QuietMemberPage = components['schemas']['QuietMemberPage'];
export type TalkWishBody = components['schemas']['TalkWishBody'];
export type TalkWishView = components['schemas']['TalkWishView'];
export type AnswerBody = components['schemas']['AnswerBody'];
export type AnsweredView = components['schemas']['AnsweredView'];
export type CallView = components['schemas']['CallView'];
export type MilestoneView = components['schemas']['MilestoneView'];
export type MilestonePage = components['schemas']['MilestonePage'];
export type FollowUpView = components['schemas']['FollowUpView'];
export type FollowUpPage = components['schemas']['FollowUpPage'];
export type NewFollowUpBody = components['schemas']['NewFollowUpBody'];
export type HandOverBody = components['schemas']['HandOverBody'];
export type HandedOverView = components['schemas']['HandedOverView'];
export type CompleteBody = components['schemas']['CompleteBody'];
export type SnoozeBody = components['schemas']['SnoozeBody'];
export type ShownStoryView = components['schemas']['ShownStoryView'];
export type ShownStoryPage = components['schemas']['ShownStoryPage'];
export type StoryDetailView = components['schemas']['StoryDetailView'];
export type StoryView = components['schemas']['StoryView'];
export type StoryPage = components['schemas']['StoryPage'];
export type StoryBody = components['schemas']['StoryBody'];
export type ShowStoryBody = components['schemas']['ShowStoryBody'];
export type ReturnStoryBody = components['schemas']['ReturnStoryBody'];
export type ReminderRecipientView = components['schemas']['ReminderRecipientView'];
export type ReminderView = components['schemas']['ReminderView'];
export type ReminderPageView = components['schemas']['ReminderPageView'];
export type DeliveryView = components['schemas']['DeliveryView'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type PlanCountsView = components['schemas']['PlanCountsView'];
export type KnownSessionView = components['schemas']['KnownSessionView'];
export type ChangedSessionView = components['schemas']['ChangedSessionView'];
export type PlannedTimesView = components['schemas']['PlannedTimesView'];
export type ExceptionView = components['schemas']['ExceptionView'];
export type LeftOutHolidayView = components['schemas']['LeftOutHolidayView'];
export type ToldOverView = components['schemas']['ToldOverView'];
export type ScheduleConflictView = components['schemas']['ScheduleConflictView'];
export type GroupSchedulePlanView = components['schemas']['GroupSchedulePlanView'];
export type ConsideredZoneBody = components['schemas']['ConsideredZoneBody'];
export type GroupOfZoneView = components['schemas']['GroupOfZoneView'];
export type ZonePlanView = components['schemas']['ZonePlanView'];
export type GroupOfHolidayView = components['schemas']['GroupOfHolidayView'];
export type ConsideredHolidayView = components['schemas']['ConsideredHolidayView'];
export type HolidaysPlanView = components['schemas']['HolidaysPlanView'];
export type GroupMeetingAgainView = components['schemas']['GroupMeetingAgainView'];
export type HolidayRemovalView = components['schemas']['HolidayRemovalView'];
export type CalendarConflictView = components['schemas']['CalendarConflictView'];
export type CalendarConflictPage = components['schemas']['CalendarConflictPage'];
export type ConsideredGroupBody = components['schemas']['ConsideredGroupBody'];
export type ScheduleConflictsView = components['schemas']['ScheduleConflictsView'];
export type RemedyView = components['schemas']['RemedyView'];
export type RemedyPage = components['schemas']['RemedyPage'];
export type EndingGroupView = components['schemas']['EndingGroupView'];
export type GroupEndingsPlanView = components['schemas']['GroupEndingsPlanView'];
export type GroupInRoomView = components['schemas']['GroupInRoomView'];
export type RoomChangePlanView = components['schemas']['RoomChangePlanView'];
export type GroupCopyPlanView = components['schemas']['GroupCopyPlanView'];
export type SchedulePlanView = components['schemas']['SchedulePlanView'];
export type ExpectedSessionView = components['schemas']['ExpectedSessionView'];
export type ExpectedSessionPage = components['schemas']['ExpectedSessionPage'];
export type AdministratorState = components['schemas']['AdministratorState'];
export type OperatorCentreView = components['schemas']['OperatorCentreView'];
export type OperatorCentrePage = components['schemas']['OperatorCentrePage'];
export type NewBranchBody = components['schemas']['NewBranchBody'];
export type NewAdministratorBody = components['schemas']['NewAdministratorBody'];
export type OnboardCentreBody = components['schemas']['OnboardCentreBody'];
export type PlatformFiguresView = components['schemas']['PlatformFiguresView'];
export type AmendCentreBody = components['schemas']['AmendCentreBody'];
export type SuspendBody = components['schemas']['SuspendBody'];
export type ProgressView = components['schemas']['ProgressView'];
export type SheetProblemView = components['schemas']['SheetProblemView'];
export type ImportView = components['schemas']['ImportView'];
export type CommitBody = components['schemas']['CommitBody'];
export type NotifiedSessionView = components['schemas']['NotifiedSessionView'];
export type NotifiedGroupView = components['schemas']['NotifiedGroupView'];
export type NotifiedPersonView = components['schemas']['NotifiedPersonView'];
export type NotifiedStandInView = components['schemas']['NotifiedStandInView'];
export type NotifiedImportView = components['schemas']['NotifiedImportView'];
export type NotificationView = components['schemas']['NotificationView'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type NotificationCountsView = components['schemas']['NotificationCountsView'];
export type ReadUntilBody = components['schemas']['ReadUntilBody'];
export type NotificationsReadView = components['schemas']['NotificationsReadView'];
export type MarkQuestionBody = components['schemas']['MarkQuestionBody'];
export type MarkQuestionView = components['schemas']['MarkQuestionView'];
export type TodayAttentionView = components['schemas']['TodayAttentionView'];
export type TodayCallsView = components['schemas']['TodayCallsView'];
export type TodayFollowUpsView = components['schemas']['TodayFollowUpsView'];
export type OfferedSeatView = components['schemas']['OfferedSeatView'];
export type TodaySeatsView = components['schemas']['TodaySeatsView'];
export type TodayStandInsView = components['schemas']['TodayStandInsView'];
export type UncoveredSessionView = components['schemas']['UncoveredSessionView'];
export type TodayUncoveredView = components['schemas']['TodayUncoveredView'];
export type TodayLoneView = components['schemas']['TodayLoneView'];
export type TodayView = components['schemas']['TodayView'];
export type TodayCountsView = components['schemas']['TodayCountsView'];
export type OverviewWeekView = components['schemas']['OverviewWeekView'];
export type OverviewContactsView = components['schemas']['OverviewContactsView'];
export type OverviewBranchView = components['schemas']['OverviewBranchView'];
export type OverviewInvitationsView = components['schemas']['OverviewInvitationsView'];
export type OverviewView = components['schemas']['OverviewView'];
export type AuditEntryView = components['schemas']['AuditEntryView'];
export type AuditPage = components['schemas']['AuditPage'];
export type LookCountsView = components['schemas']['LookCountsView'];
export type LooksView = components['schemas']['LooksView'];
export type LooksPage = components['schemas']['LooksPage'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type FieldErrorView = components['schemas']['FieldErrorView'];
export type ProblemView = components['schemas']['ProblemView'];
export type $defs = Record<string, never>;
export interface operations {
    readonly readMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly changeMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileBody"];
            };
        };
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly readSignInData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The address and number with which a person signs in, and the changes that wait to be confirmed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInDataView"];
                };
            };
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordBody"];
            };
        };
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly findConfirmation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An address or a telephone number that a link confirms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfirmationView"];
                };
            };
        };
    };
    readonly confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An address or a telephone number that a link confirms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfirmationView"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInBody"];
            };
        };
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly switchCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SwitchBody"];
            };
        };
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly forgotPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForgotBody"];
            };
        };
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetBody"];
            };
        };
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly findInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An invitation to work in a centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    readonly acceptInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptBody"];
            };
        };
        readonly responses: {
            /** @description The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    readonly listSignIns: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The devices on which the person is signed in, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInPage"];
                };
            };
        };
    };
    readonly signOutEverywhere: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly endSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sign-in. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly findCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The centre in which the person works, with its settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CentreView"];
                };
            };
        };
    };
    readonly amendCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CentreBody"];
            };
        };
        readonly responses: {
            /** @description The centre in which the person works, with its settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CentreView"];
                };
            };
        };
    };
    readonly listBranches: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Branches, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchPage"];
                };
            };
        };
    };
    readonly addBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BranchBody"];
            };
        };
        readonly responses: {
            /** @description A branch of the centre. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchView"];
                };
            };
        };
    };
    readonly findBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A branch of the centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchView"];
                };
            };
        };
    };
    readonly amendBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendBranchBody"];
            };
        };
        readonly responses: {
            /** @description A branch of the centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchView"];
                };
            };
        };
    };
    readonly listRooms: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rooms of a branch, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomPage"];
                };
            };
        };
    };
    readonly addRoom: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoomBody"];
            };
        };
        readonly responses: {
            /** @description A room of a branch. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    readonly listTravelTimes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only the ways from this branch and to it. */
                readonly branchId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Travel times, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TravelTimePage"];
                };
            };
        };
    };
    readonly setTravelTimes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TravelTimesBody"];
            };
        };
        readonly responses: {
            /** @description Travel times, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TravelTimePage"];
                };
            };
        };
    };
    readonly listStaff: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only people with this role. */
                readonly role?: "administrator" | "counsellor" | "facilitator" | "mentor";
                /** @description Only people who work in this branch, so that they can be named there. */
                readonly branchId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people of the staff, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffPage"];
                };
            };
        };
    };
    readonly inviteStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InviteStaffBody"];
            };
        };
        readonly responses: {
            /** @description A person of the staff. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    readonly findStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of staff. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A person of the staff. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    readonly amendStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of staff. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendStaffBody"];
            };
        };
        readonly responses: {
            /** @description A person of the staff. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    readonly resendStaffInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of staff. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A person of the staff. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffView"];
                };
            };
        };
    };
    readonly findDuplicates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckDuplicatesBody"];
            };
        };
        readonly responses: {
            /** @description The members who may be the person who is to be registered. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DuplicatesView"];
                };
            };
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only members of this branch. */
                readonly branchId?: string;
                /** @description Only members at this stage. */
                readonly stage?: "enquiry" | "admitted" | "in-programme" | "discharged" | "aftercare" | "alumni" | "left";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Members, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPage"];
                };
            };
        };
    };
    readonly registerMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterMemberBody"];
            };
        };
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly searchMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchMembersBody"];
            };
        };
        readonly responses: {
            /** @description The members whom a search found, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundMemberPage"];
                };
            };
        };
    };
    readonly searchLegalNames: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchLegalNamesBody"];
            };
        };
        readonly responses: {
            /** @description The members whom a search found, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundMemberPage"];
                };
            };
        };
    };
    readonly findMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly changeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendMemberBody"];
            };
        };
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly moveMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransitionBody"];
            };
        };
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly revealMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevealBody"];
            };
        };
        readonly responses: {
            /** @description The details of a member that only a reveal shows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevealedView"];
                };
            };
        };
    };
    readonly listJourney: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The journey of a member, newest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JourneyPage"];
                };
            };
        };
    };
    readonly planMerge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MergeBody"];
            };
        };
        readonly responses: {
            /** @description The effect of a merge before it is done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MergePlanView"];
                };
            };
        };
    };
    readonly mergeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MergeBody"];
            };
        };
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly listMerges: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records that were merged into a member's and not taken out again, the latest first. The list is not divided into pages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MergePage"];
                };
            };
        };
    };
    readonly unmergeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Everything that staff see of a member without a reveal. Contact details are masked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    readonly listConsents: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The consents of a member, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentPage"];
                };
            };
        };
    };
    readonly grantConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantConsentBody"];
            };
        };
        readonly responses: {
            /** @description A consent of a member. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentView"];
                };
            };
        };
    };
    readonly listAllowances: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The allowances of a member today, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AllowancePage"];
                };
            };
        };
    };
    readonly withdrawConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of consents. */
                readonly consentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A consent of a member. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentView"];
                };
            };
        };
    };
    readonly listRelatives: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The relatives of a member, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelativePage"];
                };
            };
        };
    };
    readonly addRelative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddRelativeBody"];
            };
        };
        readonly responses: {
            /** @description A relative of a member. Contact details are masked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelativeView"];
                };
            };
        };
    };
    readonly findRelative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of families. */
                readonly relativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A relative of a member with everything that is about the relative. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelativePageView"];
                };
            };
        };
    };
    readonly changeRelative: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of families. */
                readonly relativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRelativeBody"];
            };
        };
        readonly responses: {
            /** @description A relative of a member with everything that is about the relative. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelativePageView"];
                };
            };
        };
    };
    readonly listStays: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stays of a member, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StayPage"];
                };
            };
        };
    };
    readonly listSobrietyEpisodes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The episodes of sobriety of a member, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SobrietyEpisodePage"];
                };
            };
        };
    };
    readonly startSobrietyEpisode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartEpisodeBody"];
            };
        };
        readonly responses: {
            /** @description An episode of sobriety. Its days are never erased; a correction is no lapse. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SobrietyEpisodeView"];
                };
            };
        };
    };
    readonly endSobrietyEpisode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of members. */
                readonly episodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndEpisodeBody"];
            };
        };
        readonly responses: {
            /** @description An episode of sobriety. Its days are never erased; a correction is no lapse. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SobrietyEpisodeView"];
                };
            };
        };
    };
    readonly listProgrammeKinds: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The programme kinds, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindPage"];
                };
            };
        };
    };
    readonly makeProgrammeKind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeKindBody"];
            };
        };
        readonly responses: {
            /** @description A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindView"];
                };
            };
        };
    };
    readonly setProgrammeKind: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetKindBody"];
            };
        };
        readonly responses: {
            /** @description A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindView"];
                };
            };
        };
    };
    readonly changeProgrammeKind: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeOwnKindBody"];
            };
        };
        readonly responses: {
            /** @description A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindView"];
                };
            };
        };
    };
    readonly setProgrammeKindOfBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly code: string;
                /** @description An id of branches. */
                readonly branchId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetKindOfBranchBody"];
            };
        };
        readonly responses: {
            /** @description The settings of a branch about a kind that differ from its centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindOfBranchView"];
                };
            };
        };
    };
    readonly addFieldOfProgrammeKind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnFieldBody"];
            };
        };
        readonly responses: {
            /** @description A programme kind as a centre may use it: its contract, with the centre’s overrides over its defaults. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KindView"];
                };
            };
        };
    };
    readonly listInstalledKinds: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The installed kinds, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstalledKindPage"];
                };
            };
        };
    };
    readonly listGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only groups of this branch. */
                readonly branchId?: string;
                /** @description Only groups of this kind. */
                readonly kind?: string;
                /** @description Only groups whose name is found by this text, as people are found by theirs. */
                readonly name?: string;
                /** @description Only groups that still meet, or only those that have ended. */
                readonly state?: "running" | "ended";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Groups, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupPage"];
                };
            };
        };
    };
    readonly createGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateGroupBody"];
            };
        };
        readonly responses: {
            /** @description A group with its people and its sessions. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    readonly countGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description Only groups of this kind. */
                readonly kind?: string;
                /** @description The branch whose seats these are; left out, those of the centre. */
                readonly branchId?: string;
                /** @description How many seats a group would have that follows this branch or the centre; left out, no people are compared. A whole number. */
                readonly seats?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Groups in figures: all that still meet, however many they are. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupUsesView"];
                };
            };
        };
    };
    readonly findGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A group with its people and its sessions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    readonly changeGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeGroupBody"];
            };
        };
        readonly responses: {
            /** @description A group with its people and its sessions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    readonly changeGroupSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeScheduleBody"];
            };
        };
        readonly responses: {
            /** @description A group with its people and its sessions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    readonly listFacilitators: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people who lead a group, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadingPage"];
                };
            };
        };
    };
    readonly setFacilitators: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FacilitatorsBody"];
            };
        };
        readonly responses: {
            /** @description A group with its people and its sessions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    readonly listEnrolments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people who have a seat in a group, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
        };
    };
    readonly enrolPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolBody"];
            };
        };
        readonly responses: {
            /** @description The seat of a person in a group. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentView"];
                };
            };
        };
    };
    readonly endGroups: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndGroupsBody"];
            };
        };
        readonly responses: {
            /**
             * @description All of them or none. Sessions after the last day are withdrawn, seats end with it, the waiting lists are closed, and people who
             *     were notified of a withdrawn session receive a message.
             */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly changeRoomOfGroups: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRoomBody"];
            };
        };
        readonly responses: {
            /** @description All of them or none, from a day on. Sessions that staff moved elsewhere stay there. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly copyGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CopyGroupBody"];
            };
        };
        readonly responses: {
            /** @description A copy of a group. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopiedGroupView"];
                };
            };
        };
    };
    readonly endEnrolment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of enrolments. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndEnrolmentBody"];
            };
        };
        readonly responses: {
            /** @description The seat of a person in a group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentView"];
                };
            };
        };
    };
    readonly previewSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreviewBody"];
            };
        };
        readonly responses: {
            /** @description The sessions that a schedule would bring. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePreviewView"];
                };
            };
        };
    };
    readonly readWaitingList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly askForSeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskBody"];
            };
        };
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly enrolmentOutlook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OutlookBody"];
            };
        };
        readonly responses: {
            /** @description The effect of enrolling a person, before anything is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutlookView"];
                };
            };
        };
    };
    readonly decideCapacity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CapacityDecisionBody"];
            };
        };
        readonly responses: {
            /** @description A decision that a group may have more people than seats, with the person who decided. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CapacityDecisionView"];
                };
            };
        };
    };
    readonly acceptRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly offerSeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly takeSeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TakeBody"];
            };
        };
        readonly responses: {
            /** @description The seat of a person in a group. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnrolmentView"];
                };
            };
        };
    };
    readonly declineOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineBody"];
            };
        };
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly leaveList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaveListBody"];
            };
        };
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly movePlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of waiting-places. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MovePlaceBody"];
            };
        };
        readonly responses: {
            /** @description The waiting list of a group, with the facts that decide about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
        };
    };
    readonly listHolidaysOfBranch: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Holidays of a branch, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayPage"];
                };
            };
        };
    };
    readonly addHolidayToBranch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidayBody"];
            };
        };
        readonly responses: {
            /** @description A holiday of a branch: its groups do not meet on that day. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayView"];
                };
            };
        };
    };
    readonly removeHoliday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
                /** @description An id of holidays. */
                readonly holidayId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly listHolidays: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description The first day; left out, today. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly from?: string;
                /** @description The last day; left out, every later day. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly to?: string;
                /** @description Only holidays of this branch. */
                readonly branchId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Holidays of several branches, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BranchHolidayPage"];
                };
            };
        };
    };
    readonly addHolidays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidaysBody"];
            };
        };
        readonly responses: {
            /** @description The holidays that were added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddedHolidaysView"];
                };
            };
        };
    };
    readonly listHolidayDays: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description The first day; left out, today. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly from?: string;
                /** @description The last day; left out, every later day. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly to?: string;
                /** @description Only holidays of this branch, or of these branches when it is repeated. */
                readonly branchId?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Days on which branches are closed, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayDayPage"];
                };
            };
        };
    };
    readonly listOfferedHolidays: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Public holidays that are offered, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferedHolidayPage"];
                };
            };
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description True for only those sessions that were cancelled, moved or added. */
                readonly changed?: boolean;
                /** @description The beginning of the window; it belongs to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly from: string;
                /** @description The end of the window; it does not belong to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly to: string;
                /** @description Only sessions of this branch, or of these branches when it is repeated. */
                readonly branchId?: readonly string[];
                /** @description Only sessions of groups of this kind, or of these kinds when it is repeated. */
                readonly kind?: readonly string[];
                /** @description Only sessions that this person leads, as a member of the staff, or one of these people when it is repeated. */
                readonly facilitatorId?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sessions, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionPage"];
                };
            };
        };
    };
    readonly countSessionsByDay: {
        readonly parameters: {
            readonly query: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description True for only those sessions that were cancelled, moved or added. */
                readonly changed?: boolean;
                /** @description The beginning of the window; it belongs to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly from: string;
                /** @description The end of the window; it does not belong to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly to: string;
                /** @description Only sessions of this branch, or of these branches when it is repeated. */
                readonly branchId?: readonly string[];
                /** @description Only sessions of groups of this kind, or of these kinds when it is repeated. */
                readonly kind?: readonly string[];
                /** @description Only sessions that this person leads, as a member of the staff, or one of these people when it is repeated. */
                readonly facilitatorId?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Days with sessions, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDayPage"];
                };
            };
        };
    };
    readonly findSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly startSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly undoSessionStart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly finishSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinishBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly cancelSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly restoreSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly moveSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly recordSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly addSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddSessionBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly nameSessionFacilitators: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionFacilitatorsBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly planSessionFacilitators: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionFacilitatorsBody"];
            };
        };
        readonly responses: {
            /** @description The effect of naming the people who lead a session. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadersPlanView"];
                };
            };
        };
    };
    readonly listAbsences: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Absences, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsencePage"];
                };
            };
        };
    };
    readonly recordAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        readonly responses: {
            /** @description The days on which a person of the staff is away. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceView"];
                };
            };
        };
    };
    readonly findAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of absences. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An absence with every session that it touches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsencePlanView"];
                };
            };
        };
    };
    readonly removeAbsence: {
        readonly parameters: {
            readonly query?: {
                /** @description True to give the sessions back to the person who is not away after all. */
                readonly takeBack?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of absences. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly changeAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of absences. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AbsenceDaysBody"];
            };
        };
        readonly responses: {
            /** @description The days on which a person of the staff is away. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsenceView"];
                };
            };
        };
    };
    readonly askStandIns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of absences. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskStandInsBody"];
            };
        };
        readonly responses: {
            /** @description An absence with every session that it touches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsencePlanView"];
                };
            };
        };
    };
    readonly chooseSubstitutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of absences. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubstitutesBody"];
            };
        };
        readonly responses: {
            /** @description An absence with every session that it touches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AbsencePlanView"];
                };
            };
        };
    };
    readonly listSubstitutes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people who could lead a session, a page at a time; those who fit best first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubstitutePage"];
                };
            };
        };
    };
    readonly substituteFacilitator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubstituteBody"];
            };
        };
        readonly responses: {
            /** @description A session with its record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly planGroupSubstitute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupSubstitutesPlanBody"];
            };
        };
        readonly responses: {
            /** @description The people who could lead several sessions of a group, and what choosing one of them would do. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupSubstitutesPlanView"];
                };
            };
        };
    };
    readonly chooseGroupSubstitute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupSubstitutesBody"];
            };
        };
        readonly responses: {
            /** @description The people who could lead several sessions of a group, and what choosing one of them would do. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupSubstitutesPlanView"];
                };
            };
        };
    };
    readonly listAskedSessions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sessions that the reader is asked to lead, a page at a time; the earliest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedSessionPage"];
                };
            };
        };
    };
    readonly acceptStandIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stand-in-requests. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptStandInBody"];
            };
        };
        readonly responses: {
            /** @description The sessions that the reader is asked to lead, a page at a time; the earliest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedSessionPage"];
                };
            };
        };
    };
    readonly declineStandIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stand-in-requests. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineStandInBody"];
            };
        };
        readonly responses: {
            /** @description The sessions that the reader is asked to lead, a page at a time; the earliest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedSessionPage"];
                };
            };
        };
    };
    readonly withdrawStandIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stand-in-requests. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A person who is asked to lead a session, and what became of that. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandInRequestView"];
                };
            };
        };
    };
    readonly listStandInRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests about a session, a page at a time; the latest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandInRequestPage"];
                };
            };
        };
    };
    readonly askStandIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskStandInBody"];
            };
        };
        readonly responses: {
            /** @description A person who is asked to lead a session, and what became of that. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandInRequestView"];
                };
            };
        };
    };
    readonly listRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people expected at a session, and those who walked in. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RosterPage"];
                };
            };
        };
    };
    readonly downloadSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly markAttendance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        readonly responses: {
            /** @description The outcome of a batch of taps. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppliedView"];
                };
            };
        };
    };
    readonly addWalkIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WalkInBody"];
            };
        };
        readonly responses: {
            /** @description A person on the roster of a session. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RosterItemView"];
                };
            };
        };
    };
    readonly findSessionRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records of a session and the people at it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionRecordsView"];
                };
            };
        };
    };
    readonly recordAnswers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswersBody"];
            };
        };
        readonly responses: {
            /** @description The records of a session and the people at it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionRecordsView"];
                };
            };
        };
    };
    readonly writeNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteBody"];
            };
        };
        readonly responses: {
            /** @description The records of a session and the people at it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionRecordsView"];
                };
            };
        };
    };
    readonly takeCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentBody"];
            };
        };
        readonly responses: {
            /** @description The records of a session and the people at it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionRecordsView"];
                };
            };
        };
    };
    readonly reviewCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
                /** @description An id of commitments. */
                readonly commitmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentReviewBody"];
            };
        };
        readonly responses: {
            /** @description The records of a session and the people at it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionRecordsView"];
                };
            };
        };
    };
    readonly listAmendments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The amendments of a session, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmendmentPage"];
                };
            };
        };
    };
    readonly amendSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendmentBody"];
            };
        };
        readonly responses: {
            /** @description A change of the record of a session after the time for corrections. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmendmentView"];
                };
            };
        };
    };
    readonly findGroupFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures of a group by the metrics of its kind. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupFiguresView"];
                };
            };
        };
    };
    readonly listCommitments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The commitments of a member, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberCommitmentPage"];
                };
            };
        };
    };
    readonly listMemberNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notes about a member, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberNotePage"];
                };
            };
        };
    };
    readonly findMemberFigures: {
        readonly parameters: {
            readonly query?: {
                /** @description How many days before now, at most a year. In days. */
                readonly days?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How a member attended and what they said of themselves, in every group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberFiguresView"];
                };
            };
        };
    };
    readonly listProofs: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Proofs of attendance, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProofPage"];
                };
            };
        };
    };
    readonly issueProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueProofBody"];
            };
        };
        readonly responses: {
            /** @description A proof of attendance. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProofView"];
                };
            };
        };
    };
    readonly withdrawProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of proofs. */
                readonly proofId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A proof of attendance. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProofView"];
                };
            };
        };
    };
    readonly downloadProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
                /** @description An id of proofs. */
                readonly proofId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly listQuestionnaires: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Questionnaires, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuestionnairePage"];
                };
            };
        };
    };
    readonly makeQuestionnaire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeQuestionnaireBody"];
            };
        };
        readonly responses: {
            /** @description A questionnaire in one version. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuestionnaireView"];
                };
            };
        };
    };
    readonly changeQuestionnaire: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefinitionBody"];
            };
        };
        readonly responses: {
            /** @description A questionnaire in one version. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuestionnaireView"];
                };
            };
        };
    };
    readonly listMemberQuestionnaires: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The questionnaires that may be asked of a member. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberQuestionnairePage"];
                };
            };
        };
    };
    readonly listQuestionnaireAnswers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only this questionnaire. */
                readonly code?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The finished answers of a member, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenPage"];
                };
            };
        };
    };
    readonly beginQuestionnaire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BeginBody"];
            };
        };
        readonly responses: {
            /** @description A questionnaire that is asked of a member, or was. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenView"];
                };
            };
        };
    };
    readonly findQuestionnaireAnswers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A questionnaire that is asked of a member, or was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenView"];
                };
            };
        };
    };
    readonly answerQuestions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ItemsBody"];
            };
        };
        readonly responses: {
            /** @description A questionnaire that is asked of a member, or was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenView"];
                };
            };
        };
    };
    readonly finishQuestionnaire: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A questionnaire that is asked of a member, or was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GivenView"];
                };
            };
        };
    };
    readonly listCheckIns: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Check-ins, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckInPage"];
                };
            };
        };
    };
    readonly recordCheckIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckInBody"];
            };
        };
        readonly responses: {
            /** @description A check-in of a member. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckInView"];
                };
            };
        };
    };
    readonly listSafetyNotes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only those of this member. */
                readonly memberId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Open safety notes, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenNotePage"];
                };
            };
        };
    };
    readonly findSafetyNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A safety note: a member said in a safety question that they think of dying or of hurting themselves. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SafetyNoteView"];
                };
            };
        };
    };
    readonly arrangeSafetyNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArrangeBody"];
            };
        };
        readonly responses: {
            /** @description A safety note: a member said in a safety question that they think of dying or of hurting themselves. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SafetyNoteView"];
                };
            };
        };
    };
    readonly closeSafetyNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of questionnaires. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseBody"];
            };
        };
        readonly responses: {
            /** @description A safety note: a member said in a safety question that they think of dying or of hurting themselves. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SafetyNoteView"];
                };
            };
        };
    };
    readonly listMentors: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only mentors with a free seat, or only those whose supervision is overdue or was never recorded; left out, all. */
                readonly show?: "free" | "overdue";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mentors by branch and name, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorPage"];
                };
            };
        };
    };
    readonly addMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMentorBody"];
            };
        };
        readonly responses: {
            /** @description A mentor, with seats and supervision. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorView"];
                };
            };
        };
    };
    readonly readMentorFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The load of the mentors within reach. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorFiguresView"];
                };
            };
        };
    };
    readonly findMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A mentor, with seats and supervision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorView"];
                };
            };
        };
    };
    readonly changeMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeMentorBody"];
            };
        };
        readonly responses: {
            /** @description A mentor, with seats and supervision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorView"];
                };
            };
        };
    };
    readonly stepBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A mentor, with seats and supervision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorView"];
                };
            };
        };
    };
    readonly listSupervisions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The supervisions of a mentor, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupervisionPage"];
                };
            };
        };
    };
    readonly recordSupervision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupervisionBody"];
            };
        };
        readonly responses: {
            /** @description A supervision of a mentor. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupervisionView"];
                };
            };
        };
    };
    readonly listMentorHandovers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mentors who stepped back in the last thirty days, the latest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorHandoverPage"];
                };
            };
        };
    };
    readonly readMentorBounds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bounds of the rules about mentors in this centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorBoundsView"];
                };
            };
        };
    };
    readonly setMentorBounds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MentorBoundsBody"];
            };
        };
        readonly responses: {
            /** @description The bounds of the rules about mentors in this centre. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorBoundsView"];
                };
            };
        };
    };
    readonly listMentorRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description People who wait for a mentor, the longest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorRequestPage"];
                };
            };
        };
    };
    readonly readMentorOfMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mentor of a person, and the wish for one. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberMentorView"];
                };
            };
        };
    };
    readonly requestMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MentorRequestBody"];
            };
        };
        readonly responses: {
            /** @description The mentor of a person, and the wish for one. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberMentorView"];
                };
            };
        };
    };
    readonly suggestMentors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mentors for a person. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorSuggestionsView"];
                };
            };
        };
    };
    readonly pairMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PairBody"];
            };
        };
        readonly responses: {
            /** @description A person accompanied by a mentor. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorshipView"];
                };
            };
        };
    };
    readonly endMentorship: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndMentorshipBody"];
            };
        };
        readonly responses: {
            /** @description A person accompanied by a mentor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorshipView"];
                };
            };
        };
    };
    readonly reassignMentor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReassignBody"];
            };
        };
        readonly responses: {
            /** @description A person accompanied by a mentor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorshipView"];
                };
            };
        };
    };
    readonly listMentees: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only those of this mentor. */
                readonly mentorId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Pairings that last, by the day of the next contact, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorshipPage"];
                };
            };
        };
    };
    readonly readOwnMentoring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The seats and the supervision of the mentor who asks. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnMentoringView"];
                };
            };
        };
    };
    readonly callMentee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly memberId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a person for a call of their mentor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MenteeCallView"];
                };
            };
        };
    };
    readonly listMentorContacts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only contacts of this mentor. */
                readonly mentorId?: string;
                /** @description Only contacts with this person. */
                readonly memberId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Contacts of mentors, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorContactPage"];
                };
            };
        };
    };
    readonly logMentorContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MentorContactBody"];
            };
        };
        readonly responses: {
            /** @description A contact of a mentor with a person. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorContactView"];
                };
            };
        };
    };
    readonly setNextContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of mentors. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NextContactBody"];
            };
        };
        readonly responses: {
            /** @description A person accompanied by a mentor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MentorshipView"];
                };
            };
        };
    };
    readonly listLadders: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only ladders whose next step is the reader’s. */
                readonly mine?: boolean;
                /** @description Only the ladder of this member. */
                readonly memberId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Open ladders, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderPage"];
                };
            };
        };
    };
    readonly findLadder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A ladder with everything that happened to it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderView"];
                };
            };
        };
    };
    readonly recordLadderOutcome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LadderOutcomeBody"];
            };
        };
        readonly responses: {
            /** @description A ladder with everything that happened to it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderView"];
                };
            };
        };
    };
    readonly handOverLadder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverLadderBody"];
            };
        };
        readonly responses: {
            /** @description A ladder with everything that happened to it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderView"];
                };
            };
        };
    };
    readonly closeLadder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseLadderBody"];
            };
        };
        readonly responses: {
            /** @description A ladder with everything that happened to it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderView"];
                };
            };
        };
    };
    readonly callForLadder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a person who is to be called. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderCallView"];
                };
            };
        };
    };
    readonly callRelativeForLadder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of ladders. */
                readonly id: string;
                /** @description An id of ladders. */
                readonly relativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a person who is to be called. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LadderCallView"];
                };
            };
        };
    };
    readonly dischargeWithPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DischargeBody"];
            };
        };
        readonly responses: {
            /** @description A plan of aftercare. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AftercarePlanView"];
                };
            };
        };
    };
    readonly considerDischarge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DischargeBody"];
            };
        };
        readonly responses: {
            /** @description A considered discharge: nothing is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsideredDischargeView"];
                };
            };
        };
    };
    readonly readAftercarePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plan of a member who lives outside after a stay. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPlanView"];
                };
            };
        };
    };
    readonly changeAftercarePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of aftercare-plans. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanPartsBody"];
            };
        };
        readonly responses: {
            /** @description A plan of aftercare. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AftercarePlanView"];
                };
            };
        };
    };
    readonly listAttention: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only members of this branch. */
                readonly branchId?: string;
                /** @description Only members on the sheet of this session: those who have a seat in the group on its day, and those with a mark. */
                readonly sessionId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Members who need a word, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttentionPage"];
                };
            };
        };
    };
    readonly listQuiet: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only members who have come to nothing for so many days; left out, 14. */
                readonly days?: 60 | 7 | 14 | 30;
                /** @description Only members of this branch. */
                readonly branchId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Members who have come to nothing, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuietMemberPage"];
                };
            };
        };
    };
    readonly recordTalkWish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TalkWishBody"];
            };
        };
        readonly responses: {
            /** @description Whether a member would like to talk to someone, as it is on record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TalkWishView"];
                };
            };
        };
    };
    readonly answerAttention: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly memberId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerBody"];
            };
        };
        readonly responses: {
            /** @description An answer that was recorded. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnsweredView"];
                };
            };
        };
    };
    readonly callMemberInNeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly memberId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a member who is due a call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
        };
    };
    readonly callRelative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly memberId: string;
                /** @description An id of members. */
                readonly relativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a member who is due a call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
        };
    };
    readonly listMilestones: {
        readonly parameters: {
            readonly query: {
                /** @description The first day of the window. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly from: string;
                /** @description The last day of the window, at most 366 days after the first. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Milestones within a window. The list is not divided into pages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MilestonePage"];
                };
            };
        };
    };
    readonly listFollowUps: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only follow-ups in this state. */
                readonly state?: "due" | "done";
                /** @description Only follow-ups due on this day or before. A calendar day, ISO 8601: `YYYY-MM-DD`. */
                readonly due?: string;
                /** @description Only follow-ups that this person of the staff is to make. */
                readonly ownerId?: string;
                /** @description Only follow-ups of this member. */
                readonly memberId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Follow-ups, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpPage"];
                };
            };
        };
    };
    readonly addFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFollowUpBody"];
            };
        };
        readonly responses: {
            /** @description A contact that is owed to a member. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    readonly handOverFollowUps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverBody"];
            };
        };
        readonly responses: {
            /** @description Follow-ups that were given to a colleague. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandedOverView"];
                };
            };
        };
    };
    readonly completeFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of follow-ups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompleteBody"];
            };
        };
        readonly responses: {
            /** @description A contact that is owed to a member. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    readonly snoozeFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of follow-ups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnoozeBody"];
            };
        };
        readonly responses: {
            /** @description A contact that is owed to a member. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    readonly callForFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of follow-ups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of a member who is due a call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallView"];
                };
            };
        };
    };
    readonly listStories: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The wall of stories, the latest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShownStoryPage"];
                };
            };
        };
    };
    readonly listStoriesToReview: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Stories of members, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryPage"];
                };
            };
        };
    };
    readonly findStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of stories. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly changeStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of stories. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StoryBody"];
            };
        };
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly listMemberStories: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Stories of members, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryPage"];
                };
            };
        };
    };
    readonly writeStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of members. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StoryBody"];
            };
        };
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly approveStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stories. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShowStoryBody"];
            };
        };
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly returnStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match"?: string;
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stories. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnStoryBody"];
            };
        };
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly withdrawStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of stories. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A story as the staff around its writer see it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryView"];
                };
            };
        };
    };
    readonly listReminders: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only reminders in this state. */
                readonly state?: "accepted" | "cancelled" | "planned" | "failed" | "rejected" | "unknown" | "claimed" | "sending" | "delivered" | "suppressed";
                /** @description Only reminders about sessions of this group. */
                readonly groupId?: string;
                /** @description Only reminders due at this instant or later. An instant, ISO 8601 with an offset or `Z`. */
                readonly from?: string;
                /** @description Only reminders due before this instant. An instant, ISO 8601 with an offset or `Z`. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reminders, the last due first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderPageView"];
                };
            };
        };
    };
    readonly resendReminder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of reminders. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A message about a session, as the ledger has it. Its text and its address are nowhere stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderView"];
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only attempts to send this reminder. */
                readonly reminderId?: string;
                /** @description Only attempts with this outcome. */
                readonly outcome?: "accepted" | "rejected" | "unknown";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Attempts, newest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    readonly planSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeScheduleBody"];
            };
        };
        readonly responses: {
            /** @description The effect of a change of the schedule of a group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupSchedulePlanView"];
                };
            };
        };
    };
    readonly planTimeZone: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsideredZoneBody"];
            };
        };
        readonly responses: {
            /** @description The effect of another time zone of a branch on the coming sessions of its groups, without doing it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZonePlanView"];
                };
            };
        };
    };
    readonly planHolidays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidaysBody"];
            };
        };
        readonly responses: {
            /** @description The effect of new holidays on the sessions, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidaysPlanView"];
                };
            };
        };
    };
    readonly planRemovalOfHoliday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of branches. */
                readonly id: string;
                /** @description An id of holidays. */
                readonly holidayId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The effect of the removal of a holiday on the sessions, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayRemovalView"];
                };
            };
        };
    };
    readonly listScheduleConflicts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description The beginning of the window; it belongs to the window. Left out, now. An instant, ISO 8601 with an offset or `Z`. */
                readonly from?: string;
                /** @description The end of the window; it does not belong to the window. Left out, the last day up to which sessions are planned. An instant, ISO 8601 with an offset or `Z`. */
                readonly to?: string;
                /** @description Only conflicts of groups of this branch. */
                readonly branchId?: string;
                /** @description Only conflicts of this group. */
                readonly groupId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The conflicts in the calendar, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarConflictPage"];
                };
            };
        };
    };
    readonly findConflictsOfGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsideredGroupBody"];
            };
        };
        readonly responses: {
            /** @description The conflicts that a plan would bring. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleConflictsView"];
                };
            };
        };
    };
    readonly findConflictsOfEnrolment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolBody"];
            };
        };
        readonly responses: {
            /** @description The conflicts that a plan would bring. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleConflictsView"];
                };
            };
        };
    };
    readonly listRemedies: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ways out of a conflict, a page at a time; the best first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RemedyPage"];
                };
            };
        };
    };
    readonly planEnd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndGroupsBody"];
            };
        };
        readonly responses: {
            /** @description The effect of the end of several groups, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupEndingsPlanView"];
                };
            };
        };
    };
    readonly planChangeOfRoom: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRoomBody"];
            };
        };
        readonly responses: {
            /** @description The effect of another room for several groups, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomChangePlanView"];
                };
            };
        };
    };
    readonly planCopy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CopyGroupBody"];
            };
        };
        readonly responses: {
            /** @description The copy of a group in another branch as it would be, without making it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupCopyPlanView"];
                };
            };
        };
    };
    readonly planMove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveBody"];
            };
        };
        readonly responses: {
            /** @description The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePlanView"];
                };
            };
        };
    };
    readonly planCancellation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePlanView"];
                };
            };
        };
    };
    readonly planRestoration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePlanView"];
                };
            };
        };
    };
    readonly planAddedSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of groups. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddSessionBody"];
            };
        };
        readonly responses: {
            /** @description The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePlanView"];
                };
            };
        };
    };
    readonly listExpectedSessions: {
        readonly parameters: {
            readonly query: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description The beginning of the window; it belongs to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly from: string;
                /** @description The end of the window; it does not belong to the window. An instant, ISO 8601 with an offset or `Z`. */
                readonly to: string;
                /** @description Only sessions of this branch, or of these branches when it is repeated. */
                readonly branchId?: readonly string[];
                /** @description Only sessions of groups of this kind, or of these kinds when it is repeated. */
                readonly kind?: readonly string[];
                /** @description Only sessions that this person leads, as a member of the staff, or one of these people when it is repeated. */
                readonly facilitatorId?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sessions that are expected and not planned yet, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExpectedSessionPage"];
                };
            };
        };
    };
    readonly listCentres: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description Only centres in this state; `invited` are those of which no administrator has accepted the invitation. */
                readonly state?: "active" | "invited" | "suspended";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The centres of the installation, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentrePage"];
                };
            };
        };
    };
    readonly onboardCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OnboardCentreBody"];
            };
        };
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly readPlatformFigures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The installation in figures. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformFiguresView"];
                };
            };
        };
    };
    readonly findPlatformCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of centres. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly renameCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version on which the change is made, in quotes. */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description An id of centres. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendCentreBody"];
            };
        };
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly suspendCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of centres. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspendBody"];
            };
        };
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly reactivateCentre: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of centres. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly resendCentreInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of centres. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A centre as a customer: counts, never a record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperatorCentreView"];
                };
            };
        };
    };
    readonly checkTimetable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The sheet, as CSV in UTF-8, at most 20 MB.
                     */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description A sheet that was checked, and what became of it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly checkMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The sheet, as CSV in UTF-8, at most 20 MB.
                     */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description A sheet that was checked, and what became of it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly downloadSample: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What the sheet contains. */
                readonly kind: "timetable" | "members";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is nothing to answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly findImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of imports. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A sheet that was checked, and what became of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly commitImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An id of imports. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitBody"];
            };
        };
        readonly responses: {
            /** @description A sheet that was checked, and what became of it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly listNotifications: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
                /** @description `open`: there is something to do. `unread`: open and not read. `earlier`: the reason has ended. Left out, the open ones. */
                readonly state?: "open" | "unread" | "earlier";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of what the reader is told. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    readonly countNotifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many notifications the reader has. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationCountsView"];
                };
            };
        };
    };
    readonly readNotifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReadUntilBody"];
            };
        };
        readonly responses: {
            /** @description The number of notifications that were marked as read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationsReadView"];
                };
            };
        };
    };
    readonly readNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of notifications. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of notifications that were marked as read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationsReadView"];
                };
            };
        };
    };
    readonly askAboutMark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names the request, so that it may be sent again: the first answer is repeated for 24 hours. At most 255 characters.
                 * @example 9f3c1a52-6f0e-4d0c-9a41-3f1b0f6a7c11
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description An id of sessions. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarkQuestionBody"];
            };
        };
        readonly responses: {
            /** @description The outcome of a question about a mark. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarkQuestionView"];
                };
            };
        };
    };
    readonly readToday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The day of the reader, across their branches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TodayView"];
                };
            };
        };
    };
    readonly countToday: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How much waits for the reader, across their branches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TodayCountsView"];
                };
            };
        };
    };
    readonly readOverview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The centre in figures, as far as the reader’s branches go. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverviewView"];
                };
            };
        };
    };
    readonly listAuditEntries: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page has, from 1 to 200; left out, 50. A whole number. */
                readonly limit?: number;
                /** @description The `nextCursor` of the page before; left out, the first page. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Entries of the audit, newest first, a page at a time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    readonly listLooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Everybody who was shown hidden details within seven days. The list is not divided into pages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LooksPage"];
                };
            };
        };
    };
    readonly verifyAudit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether the chain of the audit is whole. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditVerification"];
                };
            };
        };
    };
}
