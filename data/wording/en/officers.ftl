# Officers: signing in, accounts, roles, tokens and the audit.

## What somebody typed that cannot be taken

officer-suspended = This officer is suspended.
    .hint = Let them sign in again first, then make the link.
email-malformed = This is not an e-mail address.
    .hint = Enter an address like name@example.org.
email-taken = This e-mail address cannot be added here.
    .hint = If you see the person in the list of officers, give them the role there. If not, check the address, and ask a platform admin to add them.
name-missing = There is no name.
    .hint = Enter the name colleagues know.
name-unusable = This name cannot be used: it is longer than 100 characters or holds signs that cannot be shown.
    .hint = Enter a shorter name.
own-account = You cannot change your own role or suspend yourself.
    .hint = Ask another admin to do it.
role-needs-everything = A platform admin looks after everything, not one council.
    .hint = Choose “Everything”, or another role.
too-many-attempts = There were too many attempts with a wrong password.
    .hint = Wait 15 minutes and try again.
present-password-wrong = This is not your present password.
    .hint = Enter the password you signed in with.
password-too-short = The password is too short.
    .hint = Use { $least } characters or more. Four words that have nothing to do with each other make a good one.
password-too-long = The password is too long.
    .hint = Use { $most } characters or fewer.
password-holds-name = The password holds a part of your e-mail address.
    .hint = Choose one that has nothing to do with your name or your address.
password-too-common = The password is easy to guess: most of it is on the lists of the commonest ones, or it is made of few different letters, or of figures only.
    .hint = Four words that have nothing to do with each other make a good one. A password manager makes one for you.
password-of-known-words = The password is easy to guess: most of it is your name, your council’s or this site’s.
    .hint = Choose one that has nothing to do with you, your work or this site: four words that have nothing to do with each other.
password-of-a-pattern = The password is easy to guess: most of it repeats itself, or follows the keys of a keyboard, the alphabet or figures in order.
    .hint = Four words that have nothing to do with each other make a good one. A password manager makes one for you.

## Signing in and out

officers-title = For councils’ officers
officers-footer = These pages set one cookie, which keeps you signed in until you sign out, for 30 minutes without use and 12 hours at most, and while you sign in with your council’s account, for ten minutes, another. What you do here is written into the audit.
officers-navigation = Officers’ pages
officers-nav-uploads = Uploads
officers-nav-homes = Homes
officers-nav-people = Officers
officers-nav-tokens = Tokens
officers-nav-audit = Audit
officers-nav-account = Account
officers-to-public = Search for a home
officers-to-start = Back to the officers’ start page
officers-sign-in = Sign in
officers-sign-out = Sign out
officers-not-for-homes = These pages are for officers of councils only. To look for a home you need no account:
officers-forgotten = If you have forgotten your password, ask an admin of your council for a link with which you set a new one.
officers-email = E-mail address
officers-password = Password
officers-no-email = Enter your e-mail address.
officers-no-password = Enter your password.
officers-sign-in-refused = The e-mail address and the password do not go together, or the account is suspended. Check both and try again.
officers-sign-in-too-often = There were too many attempts. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again.
officers-error = Error:
officers-wrong-title = There is a problem
officers-said-title = Done
officers-said-session-ended = You have been signed out: a session ends after 30 minutes without use, and after 12 hours.
officers-said-signed-out = You have signed out.
officers-said-password-set = Your password is set. Sign in with it now.
officers-said-password-changed = Your password is changed. You are signed out everywhere else.
officers-said-session-closed = That session has ended.

## Links that set a password

officers-welcome-title = Welcome
officers-reset-title = Set a new password
officers-greeting = Hello { $name }.
officers-link-lead = Choose the password you will sign in with. This link works once.
officers-new-password = New password
officers-password-again = The same password again
officers-password-rule = { $least } characters or more. Four words that have nothing to do with each other make a good one. A password manager helps.
officers-set-password = Set the password
officers-passwords-differ = The two passwords are not the same. Enter the same one twice.
officers-link-ended = This link works no longer.
    .detail = Such a link works once and for a few days. It may have been used, or a later one made.
    .way-on = Ask an admin of your council for a new one.

## The start page and the account

officers-where-to = Where to go
officers-your-roles = Your roles:
officers-no-roles = You have no role yet, so there is little to see. Ask an admin of your council to give you one.
officers-no-role = None
officers-name = Name
officers-roles = Roles
officers-role-over = { $role } of { $over }
officers-everything = everything
role-viewer = Viewer
role-publisher = Publisher
role-authority-admin = Admin
role-platform-admin = Platform admin
officers-change-password = Change your password
officers-change-password-lead = You will stay signed in here, and be signed out everywhere else.
officers-present-password = Present password
officers-sessions = Where you are signed in
officers-sessions-lead = If you do not know one of these, end it and change your password.
officers-session-from = From
officers-session-since = Since
officers-session-seen = Last used
officers-session-this = This one
officers-session-end = End it
officers-action = What to do

## What cannot be answered

officers-not-allowed = You may not do this.
    .detail = Your roles do not allow it, or it is another council’s.
    .way-on = Ask an admin of your council to give you the role for it.
forbidden = This form was not sent from a page of this site.
    .detail = So that no other site can act in your name, forms are taken from our own pages only. Nothing was changed.
    .way-on = Open the page anew here and send the form again.

## Officers

officers-add = Add an officer
officers-add-lead = They get a link with which they set a password. You are shown it once, and hand it over yourself.
officers-add-button = Add them and show the link
officers-state = State
officers-state-active = May sign in
officers-state-invited = Invited
officers-state-suspended = Suspended
officers-last-signed-in = Last signed in
officers-never = Never
officers-role = Role
officers-role-hint = A viewer looks on. A publisher also sends files and decides what is published. An admin also looks after officers, tokens and the audit.
officers-over = For which council
officers-no-role-chosen = Choose a role.
officers-no-over = Choose which council they get the role for.
officers-own = This is your own account. Other admins look after it:
officers-not-managed = You may look, but not suspend this officer or make a link: they hold a role you could not give.
officers-resume = Let them sign in again
officers-suspend = Suspend and sign out everywhere
officers-make-link = Make a link for a new password
officers-revoke = Take away
officers-grant = Give a role
officers-grant-button = Give the role
officers-their-sessions = Where they are signed in
officers-said-officer-suspended-now = The officer is suspended and signed out everywhere.
officers-said-officer-resumed = The officer may sign in again.
officers-said-role-granted = The role is given. It counts from now on.
officers-said-role-revoked = The role is taken away, from now on.
officers-back = Back
officers-warning = Warning
officers-once = This is shown this once. Copy it now, and hand it to nobody else.
officers-invitation-made = The officer is added
officers-invitation-text = With this link { $name } sets a password. It works once, until { $until }.
officers-reset-made = A link for a new password
officers-reset-text = With this link { $name } sets a new password, which ends all their sessions. It works once, until { $until }. Earlier links work no longer.

## Tokens

officers-tokens-lead = With a token a council’s own system sends its files, without anybody signing in. To replace one, make a second with the same label, hand it over, then take the first back.
officers-no-tokens = No token works at the moment.
officers-token-add = Make a token
officers-token-label = What it is for
officers-token-label-hint = Such as “nightly job”. { $most } with the same label can work at a time, so that one can take the other’s place.
officers-council = Council
officers-token-may = It may
officers-token-until = Until
officers-token-days = For how many days it works
officers-token-days-hint = { $most } at most.
officers-token-revoke = Take back
officers-token-revoked-at = taken back { $at }
officers-tokens-ended = Tokens that work no longer
officers-token-made = The token is made
officers-token-text = With this token { $council }’s system sends its files, until { $until }.
officers-token-use = How it is used
officers-token-twice = { $most } tokens with this label work already. Take one back first, or use another label.
officers-no-council = Choose a council.
officers-no-label = Say what the token is for, in { $most } characters or fewer.
officers-no-scope = Choose what the token may do.
officers-no-days = Enter a number of days from 1 to { $most }.
officers-said-token-revoked = The token works no longer.
token-scope-upload = Send files, and read what became of them
token-scope-read = Read what became of any of the council’s files

## The audit

officers-show = Show
officers-audit-sound-tag = Sound
officers-audit-sound = The audit is as it was written, all { $entries } { $entries ->
    [one] entry
   *[other] entries
 } of it.
officers-audit-broken = The audit is not as it was written from entry { $entry } on. Tell whoever runs the service at once, and change nothing.
officers-audit-empty = Nothing is written here yet.
officers-audit-more = Show more
officers-audit-stranger = Somebody not signed in
officers-choose = Choose one
officers-audit-at = When
officers-audit-who = Who
officers-audit-what = Did what
officers-audit-object = To what
officers-audit-detail = More
value-audit-add-link = Made a link for a password
value-audit-add-officer = Added an officer
value-audit-add-token = Made a token
value-audit-change-password = Changed their password
value-audit-end-session = Ended a session
value-audit-generation = Renewed the index
value-audit-grant-role = Gave a role
value-audit-link-oidc = Signed in at their employer’s for the first time
value-audit-publish = Published
value-audit-reactivate-officer = Let an officer sign in again
value-audit-receive = Sent a file
value-audit-revoke-role = Took a role away
value-audit-revoke-token = Took a token back
value-audit-set-partnership = Changed a partnership
value-audit-sign-in = Signed in
value-audit-sign-in-refused = Was refused to sign in
value-audit-sign-in-too-often = Was refused unseen, after too many attempts
value-audit-suspend-officer = Suspended an officer
value-audit-use-link = Set a password by a link
