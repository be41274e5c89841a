# What somebody said about who a home is for: kept in their own browser, or in a link they make.

keeping-keep = Keep this in this browser
keeping-warning = Anybody who uses this phone or computer may see it.
keeping-kept = It is kept in this browser.
keeping-failed = This browser does not let us keep it.
keeping-here = What you said about yourself is kept in this browser.
# `who` is what was kept, such as: 2 adults, girl 9
keeping-use = Use what you kept: { $who }?
keeping-forget = Forget it
keeping-forgotten = It is no longer kept in this browser.
keeping-link = Make a link that says who asks
keeping-link-warning = Anybody who has this link can see what you said about yourself. They can pass it on. Send it only to people you trust.
keeping-link-label = The link
keeping-link-open = Open the link

## Privacy

privacy-kept = What your own browser keeps
privacy-kept-text = If you press “Keep this in this browser”, what you said about who the home is for stays in this browser. It is sent to us only when you press “Use what you kept”. It stays until you press “Forget it” or clear your browser. Anybody who uses the same phone or computer may see it.
privacy-kept-link = If you make a link that says who asks, the link holds what you said. Anybody who has it can read it.
