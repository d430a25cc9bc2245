Feature: Demand 4: a way out when no one comes

  Scenario: Choices at once where nobody is there
    When Carla comes by chat and asks for a person
    Then Carla can choose "message, assistant, wait"

  Scenario: Choices after eight minutes where all are busy
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Carla comes by chat and asks for a person
    When 8 minutes pass
    Then Carla can choose "message, assistant, wait"
    And Carla reads "Meanwhile you can go on with the assistant"

  Scenario: A message is work for a person
    Given Carla comes by chat and asks for a person
    When Carla chooses message
    Then Carla has left a message
    When Ana signs in
    Then Carla is offered to Ana
