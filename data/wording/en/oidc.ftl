# Signing in with an account at one’s employer (OpenID Connect).

officers-oidc-sign-in = Sign in with { $provider }
officers-oidc-or-password = Or sign in with a password
officers-oidc-accept = Use { $provider }
officers-oidc-accept-lead = You need no password here if you sign in with an account of your council:
officers-oidc-or-set = Or set a password for these pages
officers-oidc-account = How you sign in
officers-oidc-account-linked = With your council’s account

identity-taken = Another officer signs in with this account already.
    .hint = Sign in with your own account at your council, then open the invitation again. If this is your own, sign in with it instead: the invitation is not needed.

officers-oidc-lost = Signing in was not finished here.
    .detail = It takes ten minutes at most, in one browser that takes cookies, and each attempt counts once. You may have gone back, waited longer, or begun in another window.
    .way-on = Begin again from the sign-in page. If you have an invitation, open its link again.
officers-oidc-denied = { $provider } did not sign you in.
    .detail = Signing in there was cancelled, or your account there may not be used for this service.
    .way-on = Begin again from the sign-in page. If it ends here again, ask whoever looks after your council’s accounts to let yours use this service.
officers-oidc-unreachable = { $provider } does not answer now.
    .detail = Nothing is wrong with your account.
    .way-on = Try again in a few minutes. If you have a password for these pages, you can sign in with it meanwhile.
officers-oidc-unproven = { $provider } sent back an answer that cannot be relied on.
    .detail = To be safe, nobody was signed in.
    .way-on = Begin again from the sign-in page. If it ends here again, tell whoever runs this service: its log says why.
officers-oidc-unknown = No account here goes with the one you used at { $provider }, or it is suspended.
    .detail = An account there is not enough: an admin of your council invites you, and you open the invitation’s link once and choose { $provider } there.
    .way-on = Ask an admin of your council for an invitation, or to let you sign in again.
