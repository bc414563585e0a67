import { SearchField } from '#renderer/ui/search-field/search-field.tsx';
import { TextArea } from '#renderer/ui/text-area/text-area.tsx';
import { TextField } from '#renderer/ui/text-field/text-field.tsx';
import { Sample, Section } from '../sample.tsx';

export function Fields() {
  return (
    <Section title="Fields">
      <Sample title="Text field">
        <div className="column">
          <TextField label="Name of the code" placeholder="In the participant's words" />
        </div>
        <div className="column">
          <TextField
            label="Pseudonym"
            defaultValue="Scarlett"
            description="Stands for this person in every export."
            isRequired
          />
        </div>
        <div className="column">
          <TextField
            label="Pseudonym"
            defaultValue="Karen"
            error="Another participant is called Karen already. Choose another name."
          />
        </div>
      </Sample>
      <Sample title="Other states">
        <div className="column">
          <TextField label="Title" defaultValue="Interview 12" isReadOnly />
        </div>
        <div className="column">
          <TextField label="Title" defaultValue="Interview 12" isDisabled />
        </div>
        <div className="column">
          <TextField label="Other scripts" defaultValue="المقابلة الثانية عشرة" />
        </div>
      </Sample>
      <Sample title="Text area">
        <div className="column">
          <TextArea label="Reason" placeholder="For the record" lines={2} />
        </div>
        <div className="column">
          <TextArea
            label="Memo"
            lines={2}
            defaultValue="Visit and talk afterwards may be two things: observing, and making sense of it together. Ask B how she cut this one."
          />
        </div>
        <div className="column">
          <TextArea label="Definition" lines={2} error="Say in a sentence what belongs here." />
        </div>
      </Sample>
      <Sample title="Search field">
        <div className="column">
          <SearchField
            label="Find"
            isLabelHidden
            placeholder="Find a passage, code, command"
            shortcut="Mod+K"
          />
        </div>
        <div className="column">
          <SearchField label="Find in the text" isLabelHidden defaultValue="clipboard" found="3 of 41" />
        </div>
        <div className="column">
          <SearchField label="Find" isLabelHidden placeholder="Find" isDisabled />
        </div>
      </Sample>
    </Section>
  );
}
