// Written by `npm run rules` from the JSON files beside it.
export const RULE_SET_TABLE = {
  "strict": {
    "consequences": {
      "lm-weights": "fail",
      "vision-encoder": "fail",
      "audio-encoder": "fail",
      "architecture": "fail",
      "inference-code": "fail",
      "training-code": "fail",
      "tokenizer": "fail",
      "data": "fail",
      "licence-control": "fail"
    },
    "proof": "established",
    "unknown": "fail",
    "knownFrom": null,
    "words": {
      "name": {
        "ko": "엄격",
        "en": "Strict"
      },
      "reading": {
        "ko": "엄격한 기준으로 보면",
        "en": "under the strict rules"
      },
      "help": {
        "ko": "모든 구성 요소를 스스로 만들어야 하고, 확인되지 않은 의혹도 미달로 봅니다.",
        "en": "Every component must be the team’s own, and an allegation that is not established counts as a failure."
      }
    }
  },
  "official": {
    "consequences": {
      "lm-weights": "fail",
      "vision-encoder": "fail",
      "audio-encoder": "fail",
      "architecture": "note",
      "inference-code": "note",
      "training-code": "note",
      "tokenizer": "note",
      "data": "note",
      "licence-control": "fail"
    },
    "proof": "established",
    "unknown": "pass",
    "knownFrom": "2026-01-15",
    "words": {
      "name": {
        "ko": "당국 기준",
        "en": "Official"
      },
      "reading": {
        "ko": "당국 기준으로는",
        "en": "under the official rules"
      },
      "help": {
        "ko": "언어모델·인코더 가중치를 스스로 학습하고 라이선스 제약이 없어야 합니다. 확인된 것만 반영합니다.",
        "en": "Language model and encoder weights must be self-trained and free of licence constraints. Only what is established counts."
      }
    }
  },
  "lenient": {
    "consequences": {
      "lm-weights": "fail",
      "vision-encoder": "note",
      "audio-encoder": "note",
      "architecture": "note",
      "inference-code": "note",
      "training-code": "note",
      "tokenizer": "note",
      "data": "note",
      "licence-control": "note"
    },
    "proof": "established",
    "unknown": "pass",
    "knownFrom": null,
    "words": {
      "name": {
        "ko": "완화",
        "en": "Lenient"
      },
      "reading": {
        "ko": "완화한 기준으로 보면",
        "en": "under the lenient rules"
      },
      "help": {
        "ko": "언어모델 가중치만 스스로 학습하면 됩니다. 인코더는 어댑터로 봅니다.",
        "en": "Only the language model weights must be self-trained. Encoders count as adapters."
      }
    }
  }
} as const
