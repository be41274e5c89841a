# What is answered to programs that send files or ask amiss.

token-missing = A token is needed
    .detail = Send the header “Authorization: Bearer btb_…” with a token of this council.
token-unknown = This token is not known
    .detail = It may have expired or been taken back. Ask whoever runs this site for a new one.
not-allowed = This token is not for that council
    .detail = A token works for the council it was made for, and for no other.
upload-not-found = No upload has this number
upload-empty = The file is empty
    .detail = Send the bytes of the export as the body of the request.
upload-too-slow = The file arrived too slowly
    .detail = An upload may take a minute. Nothing was kept.
uploads-busy = Other uploads are being received
    .detail = Try again in a few seconds.
idempotency-key-wrong = The Idempotency-Key cannot be used
    .detail = Send 1 to 255 letters, digits or signs of plain ASCII, such as a UUID.
idempotency-key-reused = This Idempotency-Key was given to upload { $upload } already
    .detail = That upload was another file. Use a new key for a new file.
upload-not-taken = The upload cannot be taken: { $found }
disk-full = There is no room left to keep uploads
    .detail = Nothing was changed. Tell whoever runs this site.
parameter-missing = “{ $parameter }” must be given.
not-a-home-id = “{ $parameter }” must be a council and a reference, such as E09000022/0042343 or lambeth/0042343.
parameter-of-pages = “{ $parameter }” is for pages. Leave it out here.
