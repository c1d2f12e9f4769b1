"""Names of persons, places and organisations of the whole world, made up or common."""
import json
from pathlib import Path

NAMES = json.loads((Path(__file__).parent / "names.json").read_text(encoding="utf-8"))
