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
