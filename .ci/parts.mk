# Builds the site in parts, side by side, and merges them into what one build gives (docs/scale.md). In the folder of a knowledge base:
#   make -f .ci/parts.mk -j4 PARTS=16
# Parts that are up to date are not made again. Folders without blanks in their names.
PARTS ?= 4
FOLDER ?= artifacts/parts
SITE ?= site
KB ?= .ci/kb

parts := $(patsubst %,$(FOLDER)/%-of-$(PARTS),$(shell seq $(PARTS)))

# kb knows better than the time of a folder whether a part is up to date.
.PHONY: site $(parts)
site: $(parts)
	$(KB) merge $(parts) --output $(SITE)

$(parts):
	$(KB) build --part $(patsubst %-of-$(PARTS),%,$(@F))/$(PARTS) --output $@
