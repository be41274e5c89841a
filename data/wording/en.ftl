# Everything the programs say, by message code (`-` for `_`). One section a source of messages.
