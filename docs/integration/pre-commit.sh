#!/bin/sh
# À copier dans .git/hooks/pre-commit, puis : chmod +x .git/hooks/pre-commit
# Juge les fiches du commit telles qu’il les prendra.
exec npx fiche lint --staged
