# Officers: signing in, accounts, roles, tokens and the audit.

## What somebody typed that cannot be taken

officer-suspended = This officer is suspended.
    .hint = Let them sign in again first, then make the link.
email-malformed = This is not an e-mail address.
    .hint = Enter an address like name@example.org.
email-taken = Somebody has an account with this e-mail address already.
    .hint = If you see them in the list of officers, give them the role there. If not, ask a platform admin to give it to them.
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
password-too-common = The password is easy to guess: it is a common one, or made of few different letters, or of figures only.
    .hint = Four words that have nothing to do with each other make a good one.

## Signing in and out

officers-title = For councils’ officers
officers-footer = These pages set one cookie, which keeps you signed in until you sign out, for 30 minutes without use and 12 hours at most. What you do here is written into the audit.
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
