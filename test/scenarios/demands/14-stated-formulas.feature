Feature: Demand 14: every number says how it is computed

  Scenario: No number without its formula
    Then each number has its words, its formula and a case computed by hand
